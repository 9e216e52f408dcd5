//! The permission to use a key through another service.

use stanchion_template::language::Text;
use stanchion_template::{Linked, Node, Value, pseudo};

use crate::iam::{Operator, Statement};
use crate::text;

/// Returns the permission to use a customer managed key for some actions, through one service only. Returns `None` for a key
/// of AWS, which every principal of the account may use through its service.
///
/// Sources: <https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-via-service>,
/// <https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#aws-managed-cmk>
pub(crate) fn key_use(
    key: &Value<String>,
    service: &'static str,
    actions: &[&'static str],
) -> Option<Statement> {
    let statement = Statement::allow(actions.iter().copied());
    let statement = match Named::by(key.node()) {
        Named::Aws => return None,
        Named::Arn => statement.on(key.clone()),
        Named::Id(id) => statement.on(text![
            "arn:",
            pseudo::partition(),
            ":kms:",
            pseudo::region(),
            ":",
            pseudo::account_id(),
            format!(":key/{id}")
        ]),
        // A policy names keys and not aliases.
        Named::Alias(alias) => {
            let alias_is = Operator::STRING_EQUALS.for_any_value();
            statement.on_any().when(alias_is, "kms:ResourceAliases", [alias])
        }
        Named::Unknown => statement.on_any(),
    };
    let service = text![format!("{service}."), pseudo::region(), ".", pseudo::url_suffix()];
    Some(statement.when(Operator::STRING_EQUALS, "kms:ViaService", [service]))
}

/// The way in which a value names a key.
#[derive(Debug, PartialEq, Eq)]
enum Named {
    /// An alias of a key of AWS.
    Aws,
    Arn,
    Id(String),
    Alias(String),
    /// The value is known only during deployment: an ID, an ARN or an alias.
    Unknown,
}

impl Named {
    fn by(node: &Node) -> Named {
        if let Node::Link(link) = node {
            let is_arn = matches!(&link.linked, Linked::Attribute(it) if it == "Arn");
            return if is_arn { Named::Arn } else { Named::Unknown };
        }
        let text = Text::of(node);
        let Some(literal) = text.literal() else {
            return if text.prefix().starts_with("arn:") { Named::Arn } else { Named::Unknown };
        };
        let name = match literal.split_once(":alias/") {
            Some((_, name)) => format!("alias/{name}"),
            None => literal.to_owned(),
        };
        if name.starts_with("alias/aws/") {
            Named::Aws
        } else if name.starts_with("alias/") {
            Named::Alias(name)
        } else if name.starts_with("arn:") {
            Named::Arn
        } else {
            Named::Id(name)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_named_in_every_way() {
        let alias = || Named::Alias("alias/data".to_owned());
        for (text, named) in [
            ("alias/aws/sqs", Named::Aws),
            ("arn:aws:kms:eu-west-1:111122223333:alias/aws/s3", Named::Aws),
            ("alias/data", alias()),
            ("arn:aws:kms:eu-west-1:111122223333:alias/data", alias()),
            ("arn:aws:kms:eu-west-1:111122223333:key/mrk-1", Named::Arn),
            ("mrk-1", Named::Id("mrk-1".to_owned())),
        ] {
            assert_eq!(Named::by(&Node::text(text)), named, "{text}");
        }
        let sub = |text: &'static str| Node::single("Fn::Sub", Node::text(text));
        assert_eq!(Named::by(&sub("arn:${AWS::Partition}:kms:a:b:key/1")), Named::Arn);
        assert_eq!(Named::by(&sub("${Key}")), Named::Unknown);
    }
}
