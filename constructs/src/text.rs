//! Text with references.

use std::borrow::Cow;

use stanchion_template::language::sub::{self, Writer};
use stanchion_template::{Expression, IntoValue, Map, Node, Value, intrinsic};

/// A part of a [`Text`].
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// Literal text. CloudFormation replaces nothing in it.
    Literal(Cow<'static, str>),
    /// A value that CloudFormation inserts.
    Value(Value<String>),
}

/// Text of literal parts and values that are known only during deployment, for scripts, commands and names.
///
/// ```
/// use stanchion_constructs::{Text, text, template::pseudo};
/// let line: Text = text!["region=", pseudo::region(), " home=${HOME}"];
/// let value = line.into_value();
/// assert_eq!(format!("{value:?}").contains("${!HOME}"), true);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Text(Vec<Part>);

/// Creates a [`Text`](crate::Text) by joining its arguments, which are literals and values.
#[macro_export]
macro_rules! text {
    ($($part:expr),* $(,)?) => {{
        let text = $crate::Text::default();
        $(let text = text.with($part);)*
        text
    }};
}

impl Text {
    /// Returns the text followed by more text.
    #[must_use]
    pub fn with(mut self, more: impl Into<Text>) -> Text {
        for part in more.into().0 {
            match (self.0.last_mut(), part) {
                (Some(Part::Literal(last)), Part::Literal(more)) => last.to_mut().push_str(&more),
                (_, part) => self.0.push(part),
            }
        }
        self
    }

    /// Returns the parts.
    pub fn parts(&self) -> &[Part] {
        &self.0
    }

    /// Returns the whole text if it is literal.
    pub fn as_literal(&self) -> Option<&str> {
        match self.0.as_slice() {
            [] => Some(""),
            [Part::Literal(text)] => Some(text),
            _ => None,
        }
    }

    /// Returns whether a literal part has a line break.
    pub fn has_line_break(&self) -> bool {
        self.0.iter().any(|it| matches!(it, Part::Literal(text) if text.contains('\n')))
    }

    /// Returns the minimum length in bytes: that of the literal parts, since the length of values is unknown.
    pub fn least_length(&self) -> usize {
        self.0.iter().map(|it| if let Part::Literal(text) = it { text.len() } else { 0 }).sum()
    }

    /// Returns the text with `by` before every line.
    #[must_use]
    pub fn indented(&self, by: &str) -> Text {
        let replacement = format!("\n{by}");
        let lines = self.0.iter().map(|part| match part {
            Part::Literal(text) => Part::Literal(text.replace('\n', &replacement).into()),
            value => value.clone(),
        });
        Text(lines.collect()).prefixed(by)
    }

    /// Returns the text without its last line break, and whether it had one.
    pub(crate) fn without_last_line_break(mut self) -> (Text, bool) {
        match self.0.last_mut() {
            Some(Part::Literal(text)) if text.ends_with('\n') => {
                text.to_mut().pop();
                (self, true)
            }
            _ => (self, false),
        }
    }

    fn prefixed(self, by: &str) -> Text {
        Text::from(by.to_owned()).with(self)
    }

    /// Converts the text to a value: a literal or `Fn::Sub`.
    pub fn into_value(self) -> Value<String> {
        self.into_node_with(&|text| text.to_owned())
    }

    /// Converts the text to a value after `change` was applied to the literal parts. This serves text inside another
    /// notation, such as JSON.
    pub(crate) fn into_node_with(self, change: &dyn Fn(&str) -> String) -> Value<String> {
        if let Some(text) = self.as_literal() {
            return change(text).into_value();
        }
        let mut text = Writer::default();
        let mut variables: Vec<(String, Node)> = Vec::new();
        for part in self.0 {
            match part {
                Part::Literal(literal) => text.literal(&change(&literal)),
                Part::Value(value) => {
                    let node = value.into_node();
                    // A reference to an element of the template needs no variable of its own.
                    if let Some(name) = sub::named(&node) {
                        text.variable(&name);
                        continue;
                    }
                    let known = variables.iter().find(|(_, it)| *it == node);
                    let name = match known {
                        Some((name, _)) => name.clone(),
                        None => {
                            let name = format!("Value{}", variables.len() + 1);
                            variables.push((name.clone(), node));
                            name
                        }
                    };
                    text.variable(&name);
                }
            }
        }
        intrinsic::sub_with(
            text.finish(),
            variables.into_iter().map(|(name, node)| (name, Value::<String>::from_node(node))),
        )
    }
}

impl From<&'static str> for Text {
    fn from(text: &'static str) -> Text {
        Text(vec![Part::Literal(Cow::Borrowed(text))])
    }
}

impl From<String> for Text {
    fn from(text: String) -> Text {
        Text(vec![Part::Literal(Cow::Owned(text))])
    }
}

impl From<&String> for Text {
    fn from(text: &String) -> Text {
        Text::from(text.clone())
    }
}

impl From<Value<String>> for Text {
    fn from(value: Value<String>) -> Text {
        match Expression::of(value.node()) {
            Some(Expression::Sub(text, variables)) => unpack(text, variables),
            _ => match value.node().as_text() {
                Some(text) => Text::from(text.to_owned()),
                None => Text(vec![Part::Value(value)]),
            },
        }
    }
}

/// Returns the parts of an `Fn::Sub`, so that a nested text becomes part of the outer text.
fn unpack(text: &str, variables: Option<&Map>) -> Text {
    let variables = variables.map(Map::lookup);
    sub::parts(text).fold(Text::default(), |result, part| match part {
        sub::Part::Literal(literal) => result.with(literal.to_owned()),
        sub::Part::Variable(variable) => {
            let own = variables.as_ref().and_then(|it| it.get(variable.text()));
            let (name, attribute) = (variable.name().to_owned(), variable.attribute());
            result.with(match (own, attribute) {
                (Some(node), _) => Value::<String>::from_node(node.clone()),
                (None, Some(attribute)) => intrinsic::get_att(name, attribute.to_owned()),
                (None, None) => intrinsic::reference(name),
            })
        }
    })
}

impl From<&Value<String>> for Text {
    fn from(value: &Value<String>) -> Text {
        Text::from(value.clone())
    }
}

impl From<&Text> for Text {
    fn from(text: &Text) -> Text {
        text.clone()
    }
}

impl IntoValue<String> for Text {
    fn into_node(self) -> Node {
        self.into_value().into_node()
    }
}

#[cfg(test)]
mod tests {
    use super::Text;
    use stanchion_template::pseudo;

    #[test]
    fn literals_join_and_shell_variables_are_kept() {
        assert_eq!(text!["a", "b".to_owned()].as_literal(), Some("ab"));
        let text: Text = text!["$HOME ${HOME} ", pseudo::region()];
        assert_eq!(
            text.into_value().node().get("Fn::Sub").and_then(|it| it.as_text()),
            Some("$HOME ${!HOME} ${AWS::Region}")
        );
    }

    #[test]
    fn a_text_in_a_text_is_one_text() {
        let inner = text!["a-", pseudo::region(), "-${SHELL}"].into_value();
        let attribute = stanchion_template::intrinsic::get_att::<String>("Data", "Arn");
        let outer: Text = text!["<", inner, "> ", attribute];
        assert_eq!(
            outer.into_value().node().get("Fn::Sub").and_then(|it| it.as_text()),
            Some("<a-${AWS::Region}-${!SHELL}> ${Data.Arn}")
        );
    }
}
