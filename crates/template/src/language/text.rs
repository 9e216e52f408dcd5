//! Texts that consist of literals, references and unknown parts, in whatever way the template writes them.

use super::reference::Reference;
use super::scalar::scalar;
use super::sub::{self, Part, Writer};
use crate::{Expression, Map, Node};

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Piece {
    /// Literal text.
    Literal(String),
    /// A value that is known only during deployment.
    Reference(Reference),
    /// A part that the template does not define, such as an imported value.
    Unknown,
}

/// A text as a sequence of literals, references and unknown parts.
///
/// `Fn::Join`, `Fn::Sub`, `Fn::Select`, `Fn::Split` and `Fn::Base64` with the same content are the same text.
///
/// ```
/// use stanchion_template::{Map, Node, language::Text};
/// let sub = Node::single("Fn::Sub", Node::text("fs/${Data}"));
/// let join = Node::single("Fn::Join", Node::List(vec![
///     Node::text("/"),
///     Node::List(vec![Node::text("fs"), Node::single("Ref", Node::text("Data"))]),
/// ]));
/// assert_eq!(Text::of(&sub), Text::of(&join));
/// assert_eq!(Text::of(&sub).to_string(), "fs/${Data}");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Text {
    pieces: Vec<Piece>,
}

/// The depth up to which nested functions are read.
const DEEPEST: usize = 16;

impl Text {
    /// Reads a value. A value that is not a text is unknown.
    pub fn of(node: &Node) -> Text {
        let mut text = Text::default();
        text.add(node, 0);
        text
    }

    /// Reads a string in the notation of `Fn::Sub`, in which each variable is a reference.
    pub fn from_notation(notation: &str) -> Text {
        let mut text = Text::default();
        text.substitute(notation, None, 0);
        text
    }

    /// Returns the pieces. Two literals never follow each other.
    pub fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// Returns true if the text has no unknown parts.
    pub fn is_complete(&self) -> bool {
        !self.pieces.contains(&Piece::Unknown)
    }

    /// Returns the text if it is a literal.
    pub fn literal(&self) -> Option<&str> {
        match self.pieces.as_slice() {
            [] => Some(""),
            [Piece::Literal(text)] => Some(text),
            _ => None,
        }
    }

    /// Returns the reference if the text is a single reference.
    pub fn only_reference(&self) -> Option<&Reference> {
        match self.pieces.as_slice() {
            [Piece::Reference(reference)] => Some(reference),
            _ => None,
        }
    }

    /// Returns the references, in the order of the text.
    pub fn references(&self) -> impl Iterator<Item = &Reference> {
        self.pieces.iter().filter_map(|it| match it {
            Piece::Reference(reference) => Some(reference),
            _ => None,
        })
    }

    /// Returns true if the text refers to a name.
    pub fn names(&self, name: &str) -> bool {
        self.references().any(|it| it.name() == name)
    }

    /// Returns the literal before the first reference or unknown part.
    pub fn prefix(&self) -> &str {
        match self.pieces.first() {
            Some(Piece::Literal(text)) => text,
            _ => "",
        }
    }

    /// Returns the literal after the last reference or unknown part.
    pub fn suffix(&self) -> &str {
        match self.pieces.last() {
            Some(Piece::Literal(text)) => text,
            _ => "",
        }
    }

    /// Returns true if the text starts with a reference, apart from white space.
    pub fn starts_with_reference(&self) -> bool {
        match self.pieces.as_slice() {
            [Piece::Literal(text), Piece::Reference(_), ..] => text.trim().is_empty(),
            [Piece::Reference(_), ..] => true,
            _ => false,
        }
    }

    /// Returns the reference at the start of the text, and the literal after it.
    pub fn split_reference(&self) -> Option<(&Reference, &str)> {
        match self.pieces.as_slice() {
            [Piece::Reference(reference)] => Some((reference, "")),
            [Piece::Reference(reference), Piece::Literal(rest), ..] => Some((reference, rest)),
            _ => None,
        }
    }

    /// Returns the string in the notation of `Fn::Sub`. Unknown parts are the variable `${?}`, which has no name that a
    /// template can define.
    pub fn notation(&self) -> String {
        let mut writer = Writer::default();
        for piece in &self.pieces {
            match piece {
                Piece::Literal(literal) => writer.literal(literal),
                Piece::Reference(reference) => writer.variable(&reference.notation()),
                Piece::Unknown => writer.variable(UNKNOWN),
            }
        }
        writer.finish()
    }

    fn add(&mut self, node: &Node, depth: usize) {
        if depth > DEEPEST {
            self.unknown();
            return;
        }
        match Expression::of(node) {
            None => match scalar(node) {
                Some(text) => self.literal_piece(&text),
                None => self.unknown(),
            },
            Some(Expression::Ref(name)) => self.refer(Reference::to(name)),
            Some(Expression::GetAtt(name, attribute)) => match attribute.as_text() {
                Some(attribute) => self.refer(Reference::to_attribute(name, attribute)),
                None => self.unknown(),
            },
            Some(Expression::Base64(inner)) => self.add(inner, depth + 1),
            Some(Expression::Sub(text, variables)) => self.substitute(text, variables, depth),
            Some(Expression::Join(delimiter, list)) => self.join(delimiter, list, depth),
            Some(Expression::Select(index, list)) => self.select(index, list, depth),
            Some(_) => self.unknown(),
        }
    }

    fn join(&mut self, delimiter: &Node, list: &Node, depth: usize) {
        let (Some(delimiter), Some(items)) = (delimiter.as_text(), list.as_list()) else {
            self.unknown();
            return;
        };
        for (at, item) in items.iter().enumerate() {
            if at > 0 {
                self.literal_piece(delimiter);
            }
            self.add(item, depth + 1);
        }
    }

    fn select(&mut self, index: &Node, list: &Node, depth: usize) {
        let index = match index {
            Node::Int(index) => usize::try_from(*index).ok(),
            Node::Text(index) => index.parse().ok(),
            _ => None,
        };
        match (index, list, Expression::of(list)) {
            (Some(index), Node::List(items), _) if index < items.len() => {
                self.add(&items[index], depth + 1);
            }
            (Some(index), _, Some(Expression::Split(delimiter, text))) => {
                let mut whole = Text::default();
                whole.add(text, depth + 1);
                match delimiter.as_text().and_then(|it| whole.item(it, index)) {
                    Some(part) => part.pieces.into_iter().for_each(|it| self.push(it)),
                    None => self.unknown(),
                }
            }
            _ => self.unknown(),
        }
    }

    /// Returns the item at an index when the text is split. References must not contain the delimiter, except the ARN
    /// of a resource, whose last part names the resource.
    fn item(&self, delimiter: &str, index: usize) -> Option<Text> {
        if let Some(reference) = self.only_reference() {
            let is_arn = reference.attribute().is_some_and(|it| it.ends_with("Arn"));
            // The fields of an ARN before the sixth do not name the resource.
            let names_resource = match delimiter {
                "/" => index >= 1,
                ":" => index >= 5,
                _ => false,
            };
            return (is_arn && names_resource).then(|| match delimiter {
                "/" => Text { pieces: vec![Piece::Reference(Reference::to(reference.name()))] },
                _ => Text { pieces: vec![Piece::Reference(reference.clone())] },
            });
        }
        let whole = self.literal().filter(|_| !delimiter.is_empty())?;
        let part = whole.split(delimiter).nth(index)?;
        let mut text = Text::default();
        text.literal_piece(part);
        Some(text)
    }

    fn substitute(&mut self, text: &str, variables: Option<&Map>, depth: usize) {
        let variables = variables.map(Map::lookup);
        for part in sub::parts(text) {
            match part {
                Part::Literal(literal) => self.literal_piece(literal),
                Part::Variable(variable) => {
                    match variables.as_ref().and_then(|it| it.get(variable.text())) {
                        Some(value) => self.add(value, depth + 1),
                        None if variable.text() == UNKNOWN => self.unknown(),
                        None => self.refer(Reference::from(&variable)),
                    }
                }
            }
        }
    }

    fn push(&mut self, piece: Piece) {
        match piece {
            Piece::Literal(text) => self.literal_piece(&text),
            other => self.pieces.push(other),
        }
    }

    fn literal_piece(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        match self.pieces.last_mut() {
            Some(Piece::Literal(last)) => last.push_str(text),
            _ => self.pieces.push(Piece::Literal(text.to_owned())),
        }
    }

    fn refer(&mut self, reference: Reference) {
        self.pieces.push(Piece::Reference(reference));
    }

    fn unknown(&mut self) {
        self.pieces.push(Piece::Unknown);
    }
}

/// The variable in the notation of an unknown part. No template can define its name.
pub(super) const UNKNOWN: &str = "?";

/// Shows the text with `${Name}` in place of references and `${?}` in place of unknown parts. Literal `${..}` is not
/// escaped; use [`Text::notation`] for text that is read again.
impl std::fmt::Display for Text {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for piece in &self.pieces {
            match piece {
                Piece::Literal(literal) => formatter.write_str(literal)?,
                Piece::Reference(reference) => {
                    formatter.write_str(&sub::variable(&reference.notation()))?;
                }
                Piece::Unknown => formatter.write_str(&sub::variable(UNKNOWN))?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Reference, Text};
    use crate::Template;

    /// Reads the value of the property `Value` of the resource `R`.
    fn text(value: &str) -> Text {
        let template = format!("Resources: {{R: {{Type: A, Properties: {{Value: {value}}}}}}}");
        let parsed = Template::parse(template).expect("the template is valid");
        let root = parsed.template.root();
        let value =
            root.get("Resources").and_then(|it| it.get("R")?.get("Properties")?.get("Value"));
        Text::of(value.expect("the property is set"))
    }

    #[test]
    fn one_text_has_many_notations() {
        for value in [
            "!Sub 'a/${Data}'",
            "!Join ['/', [a, !Ref Data]]",
            "!Sub ['a/${D}', {D: !Ref Data}]",
            "!Sub ['${A}/${D}', {A: !Select [0, !Split [',', 'a,b']], D: !Sub '${Data}'}]",
            "!Join ['', [a, '/', !Select [1, [x, !Ref Data]]]]",
            "!Join ['', ['', a, '', '/', !Select ['0', [!Ref Data]]]]",
            "!Base64 {'Fn::Join': ['', ['a/', !Ref Data]]}",
            "!Join ['/', [a, !Select [1, !Split ['/', !GetAtt Data.Arn]]]]",
            "!Join ['/', [a, !Select [1, !Split ['/', !Select [5, !Split [':', !GetAtt Data.Arn]]]]]]",
        ] {
            assert_eq!(text(value).to_string(), "a/${Data}", "{value}");
            assert_eq!(text(value), text("!Sub 'a/${Data}'"), "{value}");
        }
    }

    #[test]
    fn what_is_not_known_stays_unknown() {
        for value in [
            "!ImportValue a",
            "!Select [7, [a]]",
            "!Select [1, [a]]",
            "!Select ['1', [a]]",
            "!Select [-1, [a]]",
            "!Select [0, !Split ['/', !GetAtt Data.Arn]]",
            "!Select [1, !Split ['/', !GetAtt Data.Name]]",
            "!Select [1, !Split ['-', !GetAtt Data.Arn]]",
            "!Select [2, !Split [',', 'a,b']]",
            "!Sub '${?}'",
            "!Select [!Ref I, [a, b]]",
            "!Select [4, !Split [':', !GetAtt Data.Arn]]",
            "!Select [0, !Split ['/', !Ref Data]]",
            "!Select [0, !Split ['', a]]",
            "!Join [!Ref D, [a, b]]",
            "[a]",
            "!GetAtt [Data, !Ref A]",
        ] {
            let text = text(value);
            assert!(!text.is_complete(), "{value}: {text}");
            assert_eq!(text.literal(), None);
        }
    }

    #[test]
    fn the_notation_is_read_back() {
        for value in
            ["!Sub '${!A}${B.C}$'", "!Join ['', [$, '{x}', !Ref A]]", "!ImportValue a", "''"]
        {
            let text = text(value);
            assert_eq!(Text::from_notation(&text.notation()), text, "{value}");
        }
    }

    #[test]
    fn the_parts_of_a_text() {
        let one = text("!Sub ' ${A}/b${C}'");
        assert!(one.starts_with_reference() && one.names("C") && !one.names("D"));
        assert_eq!((one.prefix(), one.suffix()), (" ", ""));
        let two = text("!Sub '${A.B}/c'");
        let (reference, rest) = two.split_reference().expect("it starts with a reference");
        assert_eq!((reference.name(), reference.attribute(), rest), ("A", Some("B"), "/c"));
        let whole = text("!Select [5, !Split [':', !GetAtt A.Arn]]");
        assert_eq!(whole.to_string(), "${A.Arn}");
        for (value, prefix, suffix, starts, rest) in [
            ("''", "", "", false, None),
            ("a", "a", "a", false, None),
            ("!Ref A", "", "", true, Some("")),
            ("!Sub 'a${A}'", "a", "", false, None),
            ("!Sub '${A}a'", "", "a", true, Some("a")),
            ("!Sub '${A}${B}'", "", "", true, None),
            ("!Sub '  ${A}b'", "  ", "b", true, None),
            ("!ImportValue a", "", "", false, None),
        ] {
            let text = text(value);
            assert_eq!((text.prefix(), text.suffix()), (prefix, suffix), "{value}");
            assert_eq!(text.starts_with_reference(), starts, "{value}");
            assert_eq!(text.split_reference().map(|it| it.1), rest, "{value}");
        }
        assert_eq!((text("''").literal(), text("!Ref A").literal()), (Some(""), None));
        assert_eq!(text("!Sub 'a${A}'").only_reference(), None);
        let all = text("!Sub 'a${A}b${B.C}'");
        let names: Vec<String> = all.references().map(Reference::notation).collect();
        assert_eq!((names.join(" "), all.pieces().len()), ("A B.C".to_owned(), 4));
        assert_eq!(text("12").literal(), Some("12"));
        assert_eq!(text("!Sub '${A}'").only_reference().map(Reference::name), Some("A"));
    }
}
