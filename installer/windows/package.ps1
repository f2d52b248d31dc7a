# Makes the packages for Windows on Windows, of what "mvn package" left in target\mithaq:
#   powershell -ExecutionPolicy Bypass -File installer\windows\package.ps1
# The same as installer/windows/package makes on Linux, and of the same description, installer\windows\mithaq.wxs: an .msi for one
# person, one for all of a machine, and a folder as .zip that runs from anywhere; in target\installers. Needs a JDK 25
# (JAVA_HOME) and the WiX Toolset 3 (candle.exe and light.exe on the PATH).
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')

function Missing($what) { Write-Error $what; exit 1 }

if (-not $env:JAVA_HOME) { Missing 'JAVA_HOME is not set: name a JDK 25.' }
$java = Join-Path $env:JAVA_HOME 'bin\java.exe'
if (-not (Test-Path $java)) { Missing "$java is missing: JAVA_HOME must name a JDK 25." }
foreach ($tool in 'candle.exe', 'light.exe') {
    if (-not (Get-Command $tool -ErrorAction SilentlyContinue)) {
        Missing "The WiX Toolset 3 is missing: https://wixtoolset.org ($tool must be on the PATH)."
    }
}
$image = 'target\mithaq'
if (-not (Test-Path "$image\mithaq.com")) { Missing "$image\mithaq.com is missing: run `"mvn package`" first." }

$version = ([xml](Get-Content pom.xml -Encoding UTF8)).project.version
$said = (& "$image\mithaq.com" --version --lang en) -join ' '
if ($said -notlike "*$version*") { Missing "$image says `"$said`", pom.xml says ${version}: run `"mvn package`" first." }

$out = 'target\installers'
$work = 'target\windows'
New-Item -ItemType Directory -Force $out, $work | Out-Null

function MakeMsi($scope, $file) {
    $product = & $java installer\windows\PackageFiles.java $image $scope $version "$work\files.wxs"
    if ($LASTEXITCODE -ne 0) { Missing 'The files of the image could not be listed.' }
    & candle.exe -nologo -arch x64 "-dScope=$scope" "-dVersion=$version" "-dProductCode=$product" -out "$work\" `
        installer\windows\mithaq.wxs "$work\files.wxs"
    if ($LASTEXITCODE -ne 0) { Missing 'candle.exe failed.' }
    # Rules for programs of several people: what one person installs lies in a folder of theirs, and is removed with it.
    & light.exe -nologo -sice:ICE38 -sice:ICE64 -sice:ICE91 -out "$out\$file" "$work\mithaq.wixobj" "$work\files.wixobj"
    if ($LASTEXITCODE -ne 0) { Missing 'light.exe failed.' }
}
MakeMsi 'perUser' "mithaq-$version.msi"
MakeMsi 'perMachine' "mithaq-$version-machine.msi"

$folder = "$out\mithaq-$version-windows"
if (Test-Path $folder) { Remove-Item -Recurse -Force $folder }
Copy-Item -Recurse $image $folder
Compress-Archive -Force -Path $folder -DestinationPath "$folder.zip"
Remove-Item -Recurse -Force $folder
Get-ChildItem $out | ForEach-Object { "$($_.FullName): $($_.Length) bytes" }
