//! Comparisons of policies, and random ones against an evaluator that was written separately.

use stanchion_template::{Node, Template};

use super::statement::Layer;
use super::*;

mod random;

/// Reads policies from the statements of one document, as JSON.
fn policies(statements: &str) -> Policies {
    let text =
        format!("{{\"Resources\": {{\"A\": {{\"Type\": \"T\", \"Statement\": {statements}}}}}}}");
    let template = Template::parse(text).expect("a template").template;
    let node: &Node = template
        .resources()
        .next()
        .expect("a resource")
        .body()
        .get("Statement")
        .expect("statements");
    let document = Node::single("Statement", node.clone());
    Policies {
        layers: vec![Layer {
            statements: read::statements(&document, &|name| name.starts_with('G')),
        }],
    }
}

/// Describes the change: broader and narrower, each with an example.
fn change(before: &str, after: &str) -> String {
    let (before, after) = (policies(before), policies(after));
    let side = |sign: &str, wide: &Policies, narrow: &Policies| match difference(wide, narrow) {
        Difference::None => String::new(),
        Difference::Certain(request) => format!("{sign} {}\n", request.shown(true, true)),
        Difference::Possible(request) => format!("{sign}? {}\n", request.shown(true, true)),
        Difference::Unknown => format!("{sign} unknown\n"),
    };
    side("+", &after, &before) + &side("-", &before, &after)
}

fn allow(action: &str, resource: &str, more: &str) -> String {
    format!("{{\"Effect\": \"Allow\", \"Action\": {action}, \"Resource\": {resource}{more}}}")
}

#[test]
fn identity_policies() {
    let of = |it: &str| format!("[{it}]");
    let get = allow("\"s3:GetObject\"", "\"*\"", "");
    let all = allow("\"s3:*\"", "\"*\"", "");
    let show = |before: &str, after: &str| change(&of(before), &of(after));
    assert!(show(&all, &get).starts_with("- "), "{}", show(&all, &get));
    assert!(show(&get, &all).starts_with("+ "));
    assert_eq!(show(&get, &allow("\"S3:getobject\"", "\"*\"", "")), "");
    let both = allow("[\"s3:GetObject\", \"s3:PutObject\"]", "\"*\"", "");
    let put = allow("\"s3:PutObject\"", "\"*\"", "");
    assert_eq!(show(&both, &format!("{get}, {put}")), "");
    let deny = "{\"Effect\": \"Deny\", \"Action\": \"s3:DeleteObject\", \"Resource\": \"*\"}";
    let denied = show(&all, &format!("{all}, {deny}"));
    assert!(denied.starts_with("- ") && denied.contains("s3:DeleteObject"), "{denied}");
    let home = ", \"Condition\": {\"IpAddress\": {\"aws:SourceIp\": \"10.0.0.0/8\"}}";
    let at_home = allow("\"s3:GetObject\"", "\"*\"", home);
    let dropped = show(&at_home, &get);
    assert!(dropped.starts_with("+ ") && dropped.contains("aws:SourceIp"), "{dropped}");
    assert!(show(&get, &at_home).starts_with("- "));
    let other = allow("\"s3:GetObject\"", "\"arn:aws:s3:::a/*\"", "");
    let one = allow("\"s3:GetObject\"", "\"arn:aws:s3:::b/*\"", "");
    let moved = show(&other, &one);
    assert!(moved.contains("+ ") && moved.contains("- "), "{moved}");
    let generated = allow("\"s3:GetObject\"", "{\"Fn::Sub\": \"${G.Arn}/*\"}", "");
    assert!(show(&one, &generated).contains("+ "), "{}", show(&one, &generated));
    let open = allow("\"s3:GetObject\"", "{\"Fn::Sub\": \"arn:aws:s3:::${Name}/*\"}", "");
    assert!(show(&one, &open).starts_with("+? "), "{}", show(&one, &open));
}

#[test]
fn not_action_not_resource_and_not_principal() {
    let statement = |it: &str| format!("[{{\"Effect\": \"Allow\", {it}}}]");
    let without_iam = statement("\"NotAction\": \"iam:*\", \"Resource\": \"*\"");
    let everything = statement("\"Action\": \"*\", \"Resource\": \"*\"");
    let found = change(&without_iam, &everything);
    assert!(found.starts_with("+ ") && found.contains("iam:"), "{found}");
    let outside = statement("\"Action\": \"s3:GetObject\", \"NotResource\": \"arn:aws:s3:::a/*\"");
    let found = change(&outside, &statement("\"Action\": \"s3:GetObject\", \"Resource\": \"*\""));
    assert!(found.starts_with("+ ") && found.contains("arn:aws:s3:::a/"), "{found}");
    let account = statement(
        "\"Principal\": {\"AWS\": \"111122223333\"}, \"Action\": \"s3:GetObject\", \"Resource\": \"*\"",
    );
    let anyone =
        statement("\"Principal\": \"*\", \"Action\": \"s3:GetObject\", \"Resource\": \"*\"");
    let found = change(&account, &anyone);
    assert!(found.starts_with("+ anyone"), "{found}");
    assert_eq!(change(&account, &account), "");
    let root = account.replace("111122223333", "arn:aws:iam::111122223333:root");
    assert_eq!(change(&account, &root), "");
}
