# Makes the installers for Windows of what "mvn package" left in target\mithaq:
#   powershell -ExecutionPolicy Bypass -File installer\windows\package.ps1
# An .msi for one person, without an administrator, and a folder as .zip that runs from anywhere; both in
# target\installers. Needs a JDK 25 (JAVA_HOME) and the WiX Toolset 3 or later (its programs on the PATH).
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')

function Missing($what) { Write-Error $what; exit 1 }

if (-not $env:JAVA_HOME) { Missing 'JAVA_HOME is not set: name a JDK 25.' }
$jpackage = Join-Path $env:JAVA_HOME 'bin\jpackage.exe'
if (-not (Test-Path $jpackage)) { Missing "$jpackage is missing: JAVA_HOME must name a JDK 25." }
if (-not ((Get-Command 'wix.exe' -ErrorAction SilentlyContinue) -or (Get-Command 'candle.exe' -ErrorAction SilentlyContinue))) {
    Missing 'The WiX Toolset is missing: https://wixtoolset.org (wix.exe or candle.exe must be on the PATH).'
}
$image = 'target\mithaq'
if (-not (Test-Path "$image\mithaq.exe")) { Missing "$image\mithaq.exe is missing: run `"mvn package`" first." }

$version = ([xml](Get-Content pom.xml -Encoding UTF8)).project.version
$said = (& "$image\mithaq.exe" --version --lang en) -join ' '
if ($said -notlike "*$version*") { Missing "$image says `"$said`", pom.xml says ${version}: run `"mvn package`" first." }

$out = 'target\installers'
New-Item -ItemType Directory -Force $out | Out-Null
# One .msi replaces another of a lower version; this code says that they are the same program, and must never change.
& $jpackage --type msi --app-image $image --name Mithaq --app-version $version --vendor Mithaq `
    --description 'Offline viewer of agreements' --license-file LICENSE --dest $out `
    --win-per-user-install --win-menu --win-menu-group Mithaq --win-shortcut-prompt `
    --win-upgrade-uuid '7a1f2c5e-3d0b-4e7c-9b52-8f6a4d1c0e93' `
    --file-associations installer\windows\dossier.properties
if ($LASTEXITCODE -ne 0) { Missing 'jpackage failed.' }

$folder = "target\installers\mithaq-$version-windows"
if (Test-Path $folder) { Remove-Item -Recurse -Force $folder }
Copy-Item -Recurse $image $folder
Compress-Archive -Force -Path $folder -DestinationPath "$folder.zip"
Remove-Item -Recurse -Force $folder
Get-ChildItem $out | ForEach-Object { "$($_.FullName): $($_.Length) bytes" }
