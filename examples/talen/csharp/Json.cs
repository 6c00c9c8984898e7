using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

/// <summary>JSON zonder verlies: getallen houden hun tekst, en null of een sleutel die er twee keer staat wordt geweigerd.</summary>
sealed class Json
{
    /// <summary>Een getal zoals het er staat.</summary>
    public sealed class Getal
    {
        public readonly string Tekst;

        public Getal(string tekst) { Tekst = tekst; }

        /// <summary>Exact, en een OverflowException als het niet in een decimal past.</summary>
        public decimal Decimaal { get { return decimal.Parse(Tekst, NumberStyles.Float, CultureInfo.InvariantCulture); } }

        public double Dubbel { get { return double.Parse(Tekst, NumberStyles.Float, CultureInfo.InvariantCulture); } }
    }

    readonly string tekst;
    int hier;

    Json(string tekst) { this.tekst = tekst; }

    /// <summary>Een Dictionary, List, string, Getal of bool.</summary>
    public static object Lees(string tekst)
    {
        var j = new Json(tekst);
        var v = j.Waarde();
        if (j.Wit() < tekst.Length) throw j.Fout("iets na het einde");
        return v;
    }

    /// <summary>De canonieke vorm van RFC 8785.</summary>
    public static string Canoniek(object v)
    {
        var o = v as Dictionary<string, object>;
        if (o != null)
            return "{" + string.Join(",", o.Keys.OrderBy(k => k, StringComparer.Ordinal).Select(k => Canoniek(k) + ":" + Canoniek(o[k]))) + "}";
        var l = v as List<object>;
        if (l != null) return "[" + string.Join(",", l.Select(Canoniek)) + "]";
        var s = v as string;
        if (s != null) return "\"" + string.Concat(s.Select(Teken)) + "\"";
        var g = v as Getal;
        return g != null ? Schrijf(g.Dubbel) : (bool)v ? "true" : "false";
    }

    /// <summary>Een getal in dubbele precisie, geschreven zoals ECMAScript het doet: met zo min mogelijk cijfers.</summary>
    public static string Schrijf(double d)
    {
        if (d == 0) return "0";
        var inv = CultureInfo.InvariantCulture;
        var e = "";
        for (var k = 0; k < 17; k++)
        {
            e = Math.Abs(d).ToString("E" + k, inv);
            if (double.Parse(e, NumberStyles.Float, inv) == Math.Abs(d)) break;
        }
        var delen = e.Split('E');
        var s = delen[0].Replace(".", "").TrimEnd('0');
        var n = int.Parse(delen[1], NumberStyles.AllowLeadingSign, inv) + 1;
        if (s.Length <= n && n <= 21) s += new string('0', n - s.Length);
        else if (0 < n && n <= 21) s = s.Insert(n, ".");
        else if (-6 < n && n <= 0) s = "0." + new string('0', -n) + s;
        else s = (s.Length > 1 ? s.Insert(1, ".") : s) + "e" + (n > 0 ? "+" : "-") + Math.Abs(n - 1).ToString(inv);
        return d < 0 ? "-" + s : s;
    }

    static string Teken(char c)
    {
        var kort = "\b\t\n\f\r\"\\".IndexOf(c);
        if (kort >= 0) return "\\" + "btnfr\"\\"[kort];
        return c < ' ' ? "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture) : c.ToString();
    }

    object Waarde()
    {
        if (Wit() == tekst.Length) throw Fout("het document houdt op");
        switch (tekst[hier])
        {
            case '{': return Object();
            case '[': return Lijst();
            case '"': return String();
            default: return Woord();
        }
    }

    Dictionary<string, object> Object()
    {
        var o = new Dictionary<string, object>();
        hier++;
        for (var eerste = true; !Neem('}'); eerste = false)
        {
            if (!eerste) Eis(',');
            Wit();
            var sleutel = String();
            Eis(':');
            if (o.ContainsKey(sleutel)) throw Fout("de sleutel " + sleutel + " staat er twee keer");
            o[sleutel] = Waarde();
        }
        return o;
    }

    List<object> Lijst()
    {
        var l = new List<object>();
        hier++;
        for (var eerste = true; !Neem(']'); eerste = false)
        {
            if (!eerste) Eis(',');
            l.Add(Waarde());
        }
        return l;
    }

    string String()
    {
        var b = new StringBuilder();
        Eis('"');
        while (hier < tekst.Length)
        {
            var c = tekst[hier++];
            if (c == '"') return b.ToString();
            if (c == '\\' && hier < tekst.Length)
            {
                c = tekst[hier++];
                var kort = "btnfr".IndexOf(c);
                if (c == 'u' && hier + 4 <= tekst.Length)
                {
                    c = (char)int.Parse(tekst.Substring(hier, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                    hier += 4;
                }
                else if (kort >= 0) c = "\b\t\n\f\r"[kort];
            }
            b.Append(c);
        }
        throw Fout("een tekst zonder einde");
    }

    object Woord()
    {
        var begin = hier;
        while (hier < tekst.Length && ",]} \t\r\n".IndexOf(tekst[hier]) < 0) hier++;
        var w = tekst.Substring(begin, hier - begin);
        if (w == "true" || w == "false") return w == "true";
        if (!Regex.IsMatch(w, @"\A-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z")) throw Fout(w + " is geen waarde"); // ook null
        return new Getal(w);
    }

    int Wit()
    {
        while (hier < tekst.Length && " \t\r\n".IndexOf(tekst[hier]) >= 0) hier++;
        return hier;
    }

    bool Neem(char c)
    {
        var daar = Wit() < tekst.Length && tekst[hier] == c;
        if (daar) hier++;
        return daar;
    }

    void Eis(char c)
    {
        if (!Neem(c)) throw Fout("hier hoort " + c);
    }

    FormatException Fout(string wat) { return new FormatException("bij teken " + hier + ": " + wat); }
}
