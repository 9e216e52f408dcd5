//! The shortest form that a value can have in a JSON document.

use stanchion_template::Node;
use stanchion_template::language::{Piece, Text, is_function};

/// Returns the number of characters of a document in JSON, without white space. A reference counts with its shortest
/// value.
pub(crate) fn shortest(document: &Node) -> usize {
    if is_function(document) {
        return 2 + of_text(document);
    }
    match document {
        Node::List(items) => listed(items.iter().map(shortest)),
        Node::Map(map) => listed(map.iter().map(|(key, value)| quoted(key) + 1 + shortest(value))),
        Node::Text(text) => quoted(text),
        Node::Int(number) => number.to_string().len(),
        Node::Number(number) => number.to_string().len(),
        Node::RawNumber(number) => number.len(),
        Node::Bool(value) => value.to_string().len(),
        Node::Null | Node::Link(_) => 4,
    }
}

/// Returns the length of a list or map: brackets, the parts, and commas between them.
fn listed(parts: impl Iterator<Item = usize>) -> usize {
    let (sum, count) = parts.fold((0, 0_usize), |(sum, count), it| (sum + it, count + 1));
    2 + sum + count.saturating_sub(1)
}

fn quoted(text: &str) -> usize {
    2 + escaped(text)
}

/// Returns the number of characters of a string in JSON, without quotes and white space.
fn escaped(text: &str) -> usize {
    text.chars()
        .map(|it| match it {
            '"' | '\\' => 2,
            it if it.is_whitespace() => 0,
            _ => 1,
        })
        .sum()
}

/// Returns the length of the shortest string that a value can yield.
fn of_text(node: &Node) -> usize {
    let text = Text::of(node);
    let length = |it: &Piece| match it {
        Piece::Literal(literal) => escaped(literal),
        Piece::Reference(reference) => of_variable(reference.name(), reference.attribute()),
        Piece::Unknown => 0,
    };
    text.pieces().iter().map(length).sum()
}

/// Returns the length of the shortest value of a reference.
fn of_variable(name: &str, attribute: Option<&str>) -> usize {
    match (name, attribute) {
        ("AWS::Partition", _) => "aws".len(),
        ("AWS::Region", _) => "us-east-1".len(),
        ("AWS::AccountId", _) => "111122223333".len(),
        ("AWS::URLSuffix", _) => "amazonaws.com".len(),
        ("AWS::StackId", _) => "arn:aws:cloudformation:us-east-1:111122223333:stack/a/".len(),
        (_, Some("Arn")) => "arn:aws:s3:::abc".len(),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::shortest;

    #[track_caller]
    fn length(yaml: &str) -> usize {
        shortest(&stanchion_template::parse(yaml).unwrap().node)
    }

    #[test]
    fn white_space_does_not_count() {
        assert_eq!(length("{a: [1, true, 'b c']}"), r#"{"a":[1,true,"bc"]}"#.len());
        assert_eq!(length(r#"{a: 'b"c'}"#), r#"{"a":"b\"c"}"#.len());
        assert_eq!(length("{}"), 2);
        for (yaml, json) in [
            ("[]", "[]"),
            ("[a]", r#"["a"]"#),
            ("[a, b, c]", r#"["a","b","c"]"#),
            ("[null, false, -12, 1.25]", "[null,false,-12,1.25]"),
            ("{a: {b: []}, c: ''}", r#"{"a":{"b":[]},"c":""}"#),
            (r#"'a\b"'"#, r#""a\\b\"""#),
        ] {
            assert_eq!(length(yaml), json.len(), "{yaml}");
        }
    }

    #[test]
    fn pseudo_parameters_have_their_shortest_value() {
        for (name, value) in [
            ("AWS::Partition", "aws"),
            ("AWS::Region", "us-east-1"),
            ("AWS::AccountId", "111122223333"),
            ("AWS::URLSuffix", "amazonaws.com"),
            ("AWS::StackId", "arn:aws:cloudformation:us-east-1:111122223333:stack/a/"),
            ("AWS::StackName", ""),
            ("Name", ""),
        ] {
            assert_eq!(length(&format!("!Ref {name}")), value.len() + 2, "{name}");
        }
        assert_eq!(length("!GetAtt A.Arn"), "arn:aws:s3:::abc".len() + 2);
        assert_eq!(length("!GetAtt A.Name"), 2);
    }

    #[test]
    fn references_have_their_shortest_value() {
        assert_eq!(
            length("!Sub 'arn:${AWS::Partition}:s3:::${Name}/${!aws:username}'"),
            "'arn:aws:s3:::/${aws:username}'".len()
        );
        assert_eq!(
            length("!Join [':', [arn, !Ref AWS::Partition, !GetAtt A.Arn]]"),
            "'arn:aws:arn:aws:s3:::abc'".len()
        );
        // The scenarios of a template have no branches. A branch of an unknown condition can be empty.
        assert_eq!(length("!If [A, bcd, e]"), "''".len());
    }
}
