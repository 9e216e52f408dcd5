//! The part of JSONata that the state machines of blueprints use: paths, strings, `$string(..)` and `a ? b : c`.

use stanchion_template::{Map, Node};

/// Evaluates the expressions `{% .. %}` in a value. `None` is JSONata's `undefined`, which is no value of a state.
///
/// # Errors
///
/// Returns a message for an expression that has no value, and for syntax that this module does not know.
pub(super) fn fill(value: &Node, states: &Node) -> Result<Node, String> {
    Ok(match value {
        Node::Text(text) => match text.strip_prefix("{%").and_then(|it| it.strip_suffix("%}")) {
            Some(expression) => evaluate(expression, states)?
                .ok_or_else(|| format!("the expression {expression:?} has no value"))?,
            None => value.clone(),
        },
        Node::List(items) => {
            Node::List(items.iter().map(|it| fill(it, states)).collect::<Result<_, _>>()?)
        }
        Node::Map(map) => {
            let mut filled = Map::new();
            for (key, value) in map.iter() {
                filled.insert(key.to_owned(), fill(value, states)?);
            }
            Node::Map(filled)
        }
        other => other.clone(),
    })
}

/// Evaluates one expression. `states` is the value of `$states`.
pub(super) fn evaluate(expression: &str, states: &Node) -> Result<Option<Node>, String> {
    let mut reader = Reader { rest: expression.trim(), states };
    let value = reader.choice()?;
    if !reader.rest.is_empty() {
        return Err(format!("unknown syntax: {:?} of {expression:?}", reader.rest));
    }
    Ok(value)
}

struct Reader<'a> {
    rest: &'a str,
    states: &'a Node,
}

impl Reader<'_> {
    /// Reads `a` or `a ? b : c`.
    fn choice(&mut self) -> Result<Option<Node>, String> {
        let condition = self.operand()?;
        if !self.takes("?") {
            return Ok(condition);
        }
        let (yes, _) = (self.choice()?, self.expect(":")?);
        let no = self.choice()?;
        Ok(if is_true(condition.as_ref()) { yes } else { no })
    }

    fn operand(&mut self) -> Result<Option<Node>, String> {
        if self.takes("$string(") {
            let value = self.choice()?;
            self.expect(")")?;
            return value.map(|it| text(&it).map(Node::text)).transpose();
        }
        if let Some(rest) = self.rest.strip_prefix('\'') {
            let (text, rest) = rest.split_once('\'').ok_or("a string without an end")?;
            self.rest = rest.trim_start();
            return Ok(Some(Node::text(text.to_owned())));
        }
        if !self.takes("$states") {
            return Err(format!("unknown syntax: {:?}", self.rest));
        }
        let mut value = Some(self.states);
        while self.takes(".") {
            let end = self.rest.find(|it: char| !it.is_ascii_alphanumeric() && it != '_');
            let (name, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
            if name.is_empty() {
                return Err(format!("a path without a name: {:?}", self.rest));
            }
            self.rest = rest.trim_start();
            value = value.and_then(|it| it.get(name));
        }
        Ok(value.cloned())
    }

    fn takes(&mut self, word: &str) -> bool {
        let Some(rest) = self.rest.strip_prefix(word) else { return false };
        self.rest = rest.trim_start();
        true
    }

    fn expect(&mut self, word: &str) -> Result<(), String> {
        if self.takes(word) {
            Ok(())
        } else {
            Err(format!("{word:?} is missing at {:?}", self.rest))
        }
    }
}

/// Returns the value of `$boolean(..)`.
fn is_true(value: Option<&Node>) -> bool {
    match value {
        None | Some(Node::Null | Node::Link(_)) => false,
        Some(Node::Bool(it)) => *it,
        Some(Node::Int(it)) => *it != 0,
        Some(Node::Number(it)) => *it != 0.0,
        Some(Node::RawNumber(_)) => true,
        Some(Node::Text(it)) => !it.is_empty(),
        Some(Node::List(it)) => it.iter().any(|it| is_true(Some(it))),
        Some(Node::Map(it)) => !it.is_empty(),
    }
}

fn text(value: &Node) -> Result<String, String> {
    match value {
        Node::Text(it) => Ok(it.to_string()),
        Node::Int(it) => Ok(it.to_string()),
        Node::Number(it) => Ok(it.to_string()),
        Node::Bool(it) => Ok(it.to_string()),
        other => Err(format!("$string of {}", other.describe())),
    }
}

#[cfg(test)]
mod tests {
    use super::{evaluate, fill};
    use stanchion_template::{Map, Node};

    fn states() -> Node {
        let input = Map::from([("run", Node::text("a")), ("count", Node::Int(3))]);
        Node::single("input", Node::Map(input))
    }

    #[test]
    fn expressions_have_values() {
        let value = |it: &str| evaluate(it, &states());
        assert_eq!(value(" $states.input.run "), Ok(Some(Node::text("a"))));
        assert_eq!(value("$states.input.no.deeper"), Ok(None));
        assert_eq!(value("$states.input.no ? 'b' : 'c'"), Ok(Some(Node::text("c"))));
        assert_eq!(value("$states.input.run ? 'b' : 'c'"), Ok(Some(Node::text("b"))));
        assert_eq!(value("$string($states.input.count)"), Ok(Some(Node::text("3"))));
        for wrong in ["", "$now()", "$states.input.run & 'a'", "$states.", "'a", "$string('a'"] {
            assert!(value(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_value_without_a_value_is_an_error() {
        let filled = |it: &str| fill(&Node::List(vec![Node::text(it.to_owned())]), &states());
        assert_eq!(filled("{% $states.input.count %}"), Ok(Node::List(vec![Node::Int(3)])));
        assert_eq!(filled("{ % a"), Ok(Node::List(vec![Node::text("{ % a")])));
        assert!(filled("{% $states.input.no %}").is_err());
    }
}
