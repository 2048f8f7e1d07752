package io.parallelizable.processor.safety.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads tables of rules; the first lines of {@code jdk.txt} describe their form. */
final class RuleFile {
    private RuleFile() {}

    /** The rules of resources, by the qualified names of types. */
    static Map<String, List<Rule>> read(String... resources) {
        Map<String, List<Rule>> rules = new HashMap<>();
        for (String resource : resources) {
            read(resource, rules);
        }
        return rules;
    }

    private static void read(String resource, Map<String, List<Rule>> rules) {
        try (InputStream stream = RuleFile.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(line -> add(line, rules));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void add(String line, Map<String, List<Rule>> rules) {
        int semicolon = line.indexOf(';');
        String text = semicolon < 0 ? "" : line.substring(semicolon + 1).strip();
        String[] words =
                (semicolon < 0 ? line : line.substring(0, semicolon)).strip().split("\\s+");
        Rule.Kind kind = Rule.Kind.valueOf(words[0].toUpperCase(Locale.ROOT));
        int next = 1;
        int position = kind.hasPosition() ? Integer.parseInt(words[next++]) : 0;
        List<Rule> ofType = rules.computeIfAbsent(words[next++], type -> new ArrayList<>());
        if (kind == Rule.Kind.SAFE) {
            ofType.add(new Rule(kind, "*", 0, text));
        }
        for (; next < words.length; next++) {
            ofType.add(new Rule(kind, words[next], position, text));
        }
    }
}
