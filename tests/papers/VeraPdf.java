import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.validators.ValidatorFactory;

/**
 * Validates PDF files by veraPDF, as many as are asked for, in one process.
 *
 * <p>A line of the input is a flavour ("3u", "ua1"), a tab, and a path. It is answered by one line of
 * JSON: {"compliant", "checks", "failures": [{"rule", "message", "where", "count"}]}, or {"error"}.
 */
public final class VeraPdf {
    private static final int MOST_FAILURES = 1000;

    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        VeraGreenfieldFoundryProvider.initialise();
        BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = asked.readLine(); line != null; line = asked.readLine()) {
            int tab = line.indexOf('\t');
            answers.println(answer(line.substring(0, tab), line.substring(tab + 1)));
        }
    }

    private static String answer(String flavourId, String path) {
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(flavourId);
        if (!flavour.getId().equals(flavourId)) {
            return "{\"error\": " + quoted("no flavour " + flavourId) + "}";
        }
        try (InputStream file = new FileInputStream(path);
                PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour)) {
            return told(ValidatorFactory.createValidator(flavour, false, MOST_FAILURES).validate(parser));
        } catch (Exception | LinkageError error) {
            return "{\"error\": " + quoted(error.toString()) + "}";
        }
    }

    private static String told(ValidationResult result) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, TestAssertion> firsts = new LinkedHashMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
                counts.merge(rule, 1, Integer::sum);
                firsts.putIfAbsent(rule, assertion);
            }
        }
        StringBuilder failures = new StringBuilder();
        for (Map.Entry<String, TestAssertion> entry : firsts.entrySet()) {
            TestAssertion first = entry.getValue();
            failures.append(failures.length() == 0 ? "" : ", ");
            failures.append("{\"rule\": ").append(quoted(entry.getKey()));
            failures.append(", \"message\": ").append(quoted(first.getMessage()));
            failures.append(", \"where\": ").append(quoted(first.getLocation().getContext()));
            failures.append(", \"count\": ").append(counts.get(entry.getKey())).append('}');
        }
        return "{\"compliant\": " + result.isCompliant() + ", \"checks\": " + result.getTotalAssertions()
                + ", \"failures\": [" + failures + "]}";
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char letter : String.valueOf(text).toCharArray()) {
            if (letter == '"' || letter == '\\') {
                json.append('\\').append(letter);
            } else if (letter < ' ' || letter > '~') {
                json.append(String.format("\\u%04x", (int) letter));
            } else {
                json.append(letter);
            }
        }
        return json.append('"').toString();
    }
}
