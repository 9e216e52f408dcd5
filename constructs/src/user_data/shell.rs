//! Words of shell scripts.

use crate::Text;
use crate::text::Part;

/// Returns a text as one word for a shell, whatever characters its literal parts have. Values that CloudFormation
/// inserts are ids and names of AWS, which have no quotes.
pub(crate) fn quoted(text: impl Into<Text>) -> Text {
    let quoted = text.into().parts().iter().fold(Text::from("'"), |text, part| match part {
        Part::Literal(literal) => text.with(literal.replace('\'', "'\\''")),
        Part::Value(value) => text.with(value.clone()),
    });
    quoted.with("'")
}

#[cfg(test)]
mod tests {
    use super::quoted;

    /// A shell reads each text as one word and runs nothing of it.
    #[test]
    fn a_shell_gets_the_text_as_it_is() {
        let texts = [
            "$(touch canary)",
            "`touch canary`",
            "a; touch canary",
            "a && b",
            "a | b",
            "a\nb",
            "a\r\nb",
            "'; touch canary; '",
            "\"; touch canary; \"",
            "'\"'$(touch canary)'\"'",
            "EOF\nb",
            "\\",
            "\\'",
            "*",
            "?",
            "~",
            "../..",
            "${HOME}",
            "$HOME",
            "!!",
            "#",
            "&",
            "-r",
            "a b",
            " a ",
            "",
            "\t",
            "größe",
            "a\u{202e}b",
            "{{ a }}",
            "%s %n",
        ];
        let words = texts
            .iter()
            .fold(crate::Text::default(), |all, it| all.with(" ").with(quoted((*it).to_owned())));
        let script = format!("printf '%s\\0'{}", words.as_literal().unwrap());
        let output = std::process::Command::new("sh").args(["-c", &script]).output().unwrap();
        let printed = String::from_utf8(output.stdout).unwrap();
        assert_eq!(printed.split_terminator('\0').collect::<Vec<_>>(), texts);
    }

    #[test]
    fn a_word_stays_a_word() {
        for (text, word) in
            [("a", "'a'"), ("it's", "'it'\\''s'"), ("$(reboot)", "'$(reboot)'"), ("", "''")]
        {
            assert_eq!(quoted(text).as_literal(), Some(word), "{text}");
        }
    }
}
