//! Subscriptions of topics.

use stanchion_template::Node;
use stanchion_template::language::ref_of;

use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::resource_of;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::SNS_002, endpoint)];

/// The protocols whose endpoint is the ARN of a resource, with the resource types and the attribute with the ARN.
const PROTOCOLS: [(&str, &[&str], &str); 2] = [
    ("lambda", &["AWS::Lambda::Function", "AWS::Lambda::Alias"], "Arn"),
    ("sqs", &["AWS::SQS::Queue"], "Arn"),
];

fn endpoint(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let mut check =
        |it: &Resource<'_>, property: &str, protocol: Option<&Node>, node: Option<&Node>| {
            let protocol = protocol.and_then(Node::as_text);
            let known = PROTOCOLS.iter().find(|(name, ..)| protocol == Some(*name));
            let (Some((name, kinds, attribute)), Some(node)) = (known, node) else { return };
            let Some(resource) = resource_of(cx, node) else { return };
            let is_other = resource.kind.starts_with("AWS::")
                && PROTOCOLS.iter().any(|(_, of, _)| of.contains(&resource.kind))
                && !kinds.contains(&resource.kind);
            // `Ref` of a function or queue is its name or URL; that of an alias is its ARN.
            let by_name = ref_of(node).is_some()
                && matches!(resource.kind, "AWS::Lambda::Function" | "AWS::SQS::Queue");
            if is_other || by_name {
                findings
                    .on(it, property, format!("the endpoint does not fit the protocol {name}"))
                    .found(format!("{} of {}", node.describe(), resource.kind))
                    .allowed(format!("`!GetAtt Name.{attribute}` of {}", kinds.join(" or ")));
            }
        };
    for it in cx.of("AWS::SNS::Subscription") {
        check(&it, "Endpoint", it.get("Protocol"), it.get("Endpoint"));
    }
    for it in cx.of("AWS::SNS::Topic") {
        for (at, item) in it.list("Subscription").unwrap_or_default().iter().enumerate() {
            let property = format!("Subscription.{at}.Endpoint");
            check(&it, &property, item.get("Protocol"), item.get("Endpoint"));
        }
    }
}
