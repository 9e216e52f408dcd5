//! Strings that YAML readers are known to misread.

use std::path::Path;

use stanchion_template::{Map, Node, json, yaml};

use crate::process::{self, Result};

/// Words and numbers in various forms.
const WORDS: [&str; 76] = [
    "yes",
    "no",
    "on",
    "off",
    "y",
    "n",
    "true",
    "false",
    "null",
    "~",
    "",
    " ",
    "-",
    "--",
    "---",
    "...",
    ".",
    "?",
    ":",
    ": ",
    "- a",
    "? a",
    "a: b",
    "a:",
    ":a",
    "a #b",
    "#a",
    "!a",
    "&a",
    "*a",
    "|",
    ">",
    "%",
    "@",
    "`",
    "{",
    "}",
    "[",
    "]",
    ",",
    "'",
    "\"",
    "\\",
    "0",
    "00",
    "012",
    "0o12",
    "0x1F",
    "0b11",
    "1_000",
    "1e3",
    "1E+3",
    "1.",
    ".5",
    "-.5",
    "+1",
    ".inf",
    "-.INF",
    ".nan",
    "1:30",
    "12:30:45",
    "190:20:30.15",
    "2012-10-17",
    "2010-09-09",
    "2001-12-14t21:59:43.10-05:00",
    "2001-12-14 21:59:43",
    "=",
    "<<",
    "0.0.0.0/0",
    "sg-",
    "arn:aws:s3:::a",
    "${A}",
    "{{resolve:ssm:a}}",
    "\u{feff}a",
    "\u{85}",
    "a\u{2028}b",
];

/// Texts of several lines with unusual spaces and line breaks.
const BLOCKS: [&str; 14] = [
    "a\nb", "a\nb\n", "a\n\n", "\na", "\n", "\n\n", " a\nb", "a \nb", "a\n b\n", "\ta\nb",
    "a\t\nb", "#a\nb", "- a\n- b", "a\r\nb",
];

/// Writes the corpus: files in the form that the emitter writes, and the strings they must be read as.
pub(crate) fn write(folder: &Path) -> Result {
    let mut texts: Vec<String> = Vec::new();
    for word in WORDS {
        let capital: String =
            word.chars().take(1).flat_map(char::to_uppercase).chain(word.chars().skip(1)).collect();
        for form in [word.to_owned(), word.to_uppercase(), capital] {
            texts.extend([
                form.clone(),
                format!(" {form}"),
                format!("{form} "),
                format!("{form}\n"),
                format!("a {form}"),
            ]);
        }
    }
    texts.extend(BLOCKS.iter().map(|it| (*it).to_owned()));
    for first in 0..128_u8 {
        texts.push(char::from(first).to_string());
        texts.push(format!("{}1", char::from(first)));
        texts.push(format!("1{}2", char::from(first)));
    }
    texts.sort();
    texts.dedup();
    // A template cannot contain a control character, and the parser refuses it.
    texts.retain(|it| {
        !it.chars().any(|it| it.is_control() && !matches!(it, '\n' | '\r' | '\t' | '\u{85}'))
    });
    for (number, part) in texts.chunks(200).enumerate() {
        let values: Map = part
            .iter()
            .enumerate()
            .map(|(at, text)| (format!("Key{at}"), Node::text(text.clone())))
            .collect();
        let keys: Map = part
            .iter()
            .filter(|it| !it.is_empty())
            .map(|it| (it.clone(), Node::text("value")))
            .collect();
        for (name, map) in [("values", values), ("keys", keys)] {
            let node = Node::Map(map);
            let path = folder.join(format!("{name}-{number}"));
            process::write(&path.with_extension("yaml"), yaml::to_string(&node).as_bytes())?;
            process::write(&path.with_extension("json"), json::to_string(&node).as_bytes())?;
        }
    }
    Ok(())
}
