package ma.mithaq.bench;
import java.nio.file.*;
import java.util.*;
import ma.mithaq.model.*;
import ma.mithaq.search.*;
import ma.mithaq.store.*;
public final class Try {
  public static void main(String[] a) throws Exception {
    int n = Integer.parseInt(a[0]);
    Path f = Path.of("/tmp/mq-bench/large-" + n + ".mithaq"); Files.createDirectories(f.getParent());
    if (!Files.exists(f)) { long t = System.nanoTime(); LargeDossier.write(f, n, 1); System.out.println("write s " + (System.nanoTime()-t)/1e9 + " bytes " + Files.size(f)); }
    long t = System.nanoTime();
    DossierStore store = DossierFile.open(f, p -> System.out.printf("  %.2f %.1f s%n", p, (System.nanoTime()-START)/1e9));
    System.out.println("open s " + (System.nanoTime()-t)/1e9);
    SearchStore s = SearchStore.open(store);
    Random r = new Random(7);
    List<String> words = new ArrayList<>();
    for (var list : List.of(Names.MEN, Names.WOMEN, Names.FAMILIES, Names.THINGS, Names.FIELDS, Names.CITIES, Names.DEEDS, Names.OFFICES, Names.ADJECTIVES, Names.BODIES, Names.GATHERINGS)) for (var x : list) { words.addAll(List.of(x.arabic().split(" "))); words.addAll(List.of(x.french().split(" "))); }
    for (int round = 0; round < 2; round++) for (int len : new int[] {1,2,3,4,6,8,9,10,0}) {
      List<double[]> times = new ArrayList<>(); String worst=""; double w=0;
      for (int i = 0; i < 300; i++) {
        String q;
        if (len == 0) { q = words.get(r.nextInt(words.size())) + " " + words.get(r.nextInt(words.size())).substring(0,1); }
        else { do { q = words.get(r.nextInt(words.size())); } while (q.length() < len); q = q.substring(0, len); }
        long b = System.nanoTime(); var res = s.search(q, Language.ARABIC, 6); double ms = (System.nanoTime()-b)/1e6;
        times.add(new double[]{ms}); if (ms > w) { w = ms; worst = q; }
      }
      double[] all = times.stream().mapToDouble(x->x[0]).sorted().toArray();
      System.out.printf("%d: p50 %.2f p99 %.2f max %.2f %s%n", len, all[150], all[297], all[299], worst);
    }
  }
  static final long START = System.nanoTime();
}
