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

    #[test]
    fn a_word_stays_a_word() {
        for (text, word) in
            [("a", "'a'"), ("it's", "'it'\\''s'"), ("$(reboot)", "'$(reboot)'"), ("", "''")]
        {
            assert_eq!(quoted(text).as_literal(), Some(word), "{text}");
        }
    }
}
