import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** JSON zonder verlies: getallen zijn BigDecimal, en null of een sleutel die er twee keer staat wordt geweigerd. */
final class Json {
    private final String tekst;
    private int hier;

    private Json(String tekst) {
        this.tekst = tekst;
    }

    /** Een Map, List, String, BigDecimal of Boolean. */
    static Object lees(String tekst) {
        Json j = new Json(tekst);
        Object v = j.waarde();
        if (j.wit() < tekst.length()) {
            throw j.fout("iets na het einde");
        }
        return v;
    }

    /** De canonieke vorm van RFC 8785. */
    static String canoniek(Object v) {
        StringBuilder b = new StringBuilder();
        schrijf(b, v);
        return b.toString();
    }

    /** Een getal in dubbele precisie, geschreven zoals ECMAScript het doet: met zo min mogelijk cijfers. */
    static String getal(double d) {
        if (d == 0) {
            return "0";
        }
        // Double.toString geeft voor Java 19 soms een cijfer te veel.
        BigDecimal kort = new BigDecimal(d);
        for (int n = 1; n <= 17; n++) {
            BigDecimal poging = new BigDecimal(d).round(new MathContext(n, RoundingMode.HALF_EVEN));
            if (poging.doubleValue() == d) {
                kort = poging.stripTrailingZeros();
                break;
            }
        }
        String s = kort.unscaledValue().abs().toString();
        int n = s.length() - kort.scale();
        if (s.length() <= n && n <= 21) {
            s += "0".repeat(n - s.length());
        } else if (0 < n && n <= 21) {
            s = s.substring(0, n) + "." + s.substring(n);
        } else if (-6 < n && n <= 0) {
            s = "0." + "0".repeat(-n) + s;
        } else {
            s = s.charAt(0) + (s.length() > 1 ? "." + s.substring(1) : "") + "e" + (n > 0 ? "+" : "-") + Math.abs(n - 1);
        }
        return d < 0 ? "-" + s : s;
    }

    private static void schrijf(StringBuilder b, Object v) {
        String tussen = "";
        if (v instanceof Map<?, ?> m) {
            Map<String, Object> opVolgorde = new TreeMap<>(); // String vergelijkt eenheden van UTF-16
            m.forEach((k, w) -> opVolgorde.put((String) k, w));
            b.append('{');
            for (Map.Entry<String, Object> e : opVolgorde.entrySet()) {
                b.append(tussen);
                schrijf(b, e.getKey());
                b.append(':');
                schrijf(b, e.getValue());
                tussen = ",";
            }
            b.append('}');
        } else if (v instanceof List<?> l) {
            b.append('[');
            for (Object w : l) {
                b.append(tussen);
                schrijf(b, w);
                tussen = ",";
            }
            b.append(']');
        } else if (v instanceof String s) {
            b.append('"');
            s.chars().forEach(c -> schrijfTeken(b, (char) c));
            b.append('"');
        } else {
            b.append(v instanceof BigDecimal g ? getal(g.doubleValue()) : v.toString());
        }
    }

    private static void schrijfTeken(StringBuilder b, char c) {
        int kort = "\b\t\n\f\r\"\\".indexOf(c);
        if (kort >= 0) {
            b.append('\\').append("btnfr\"\\".charAt(kort));
        } else if (c < ' ') {
            b.append(String.format("\\u%04x", (int) c));
        } else {
            b.append(c);
        }
    }

    private Object waarde() {
        if (wit() == tekst.length()) {
            throw fout("het document houdt op");
        }
        char c = tekst.charAt(hier);
        switch (c) {
            case '{':
                return object();
            case '[':
                return lijst();
            case '"':
                return string();
            default:
                return woord();
        }
    }

    private Map<String, Object> object() {
        Map<String, Object> m = new LinkedHashMap<>();
        hier++;
        for (boolean eerste = true; !neem('}'); eerste = false) {
            if (!eerste) {
                eis(',');
            }
            wit();
            String sleutel = string();
            eis(':');
            if (m.put(sleutel, waarde()) != null) {
                throw fout("de sleutel " + sleutel + " staat er twee keer");
            }
        }
        return m;
    }

    private List<Object> lijst() {
        List<Object> l = new ArrayList<>();
        hier++;
        for (boolean eerste = true; !neem(']'); eerste = false) {
            if (!eerste) {
                eis(',');
            }
            l.add(waarde());
        }
        return l;
    }

    private String string() {
        StringBuilder b = new StringBuilder();
        eis('"');
        while (hier < tekst.length()) {
            char c = tekst.charAt(hier++);
            if (c == '"') {
                return b.toString();
            }
            if (c == '\\' && hier < tekst.length()) {
                c = tekst.charAt(hier++);
                int kort = "btnfr".indexOf(c);
                if (c == 'u' && hier + 4 <= tekst.length()) {
                    c = (char) Integer.parseInt(tekst.substring(hier, hier + 4), 16);
                    hier += 4;
                } else if (kort >= 0) {
                    c = "\b\t\n\f\r".charAt(kort);
                }
            }
            b.append(c);
        }
        throw fout("een tekst zonder einde");
    }

    private Object woord() {
        int begin = hier;
        while (hier < tekst.length() && ",]} \t\r\n".indexOf(tekst.charAt(hier)) < 0) {
            hier++;
        }
        String w = tekst.substring(begin, hier);
        if (w.equals("true") || w.equals("false")) {
            return Boolean.valueOf(w);
        }
        if (!w.matches("-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?")) {
            throw fout(w + " is geen waarde"); // ook null
        }
        return new BigDecimal(w);
    }

    private int wit() {
        while (hier < tekst.length() && " \t\r\n".indexOf(tekst.charAt(hier)) >= 0) {
            hier++;
        }
        return hier;
    }

    private boolean neem(char c) {
        boolean daar = wit() < tekst.length() && tekst.charAt(hier) == c;
        hier += daar ? 1 : 0;
        return daar;
    }

    private void eis(char c) {
        if (!neem(c)) {
            throw fout("hier hoort " + c);
        }
    }

    private IllegalArgumentException fout(String wat) {
        return new IllegalArgumentException("bij teken " + hier + ": " + wat);
    }
}
