//! Comparisons of policies, and random ones against an evaluator that was written separately.

use stanchion_template::{Node, Template};

use super::statement::Layer;
use super::*;

mod drawn;
mod random;

/// Random numbers that are the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }
}

/// Reads policies from the statements of one document, as JSON.
fn policies(statements: &str) -> Policies {
    Policies { layers: vec![layer(statements)] }
}

fn layer(statements: &str) -> Layer {
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
    Layer { statements: read::statements(&document, &|name| name.starts_with('G')) }
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
    // A role is exempt only if its account is too, and other roles of the account are not.
    let role = "arn:aws:iam::111122223333:role/r";
    let except = |names: &str| {
        let everyone = "\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"s3:GetObject\", \"Resource\": \"*\"";
        let deny = format!(
            "\"Effect\": \"Deny\", \"NotPrincipal\": {{\"AWS\": [{names}]}}, \"Action\": \"*\", \"Resource\": \"*\""
        );
        format!("[{{{everyone}}}, {{{deny}}}]")
    };
    let both = except(&format!("\"{role}\", \"111122223333\""));
    let found = change(&except(&format!("\"{role}\"")), &both);
    assert!(found.starts_with("+ arn:aws:iam::111122223333:ro"), "{found}");
    let found = change(&except("\"111122223333\""), &both);
    assert!(found.starts_with(&format!("+ {role}: ")), "{found}");
}

#[test]
fn the_meaning_of_conditions_counts() {
    let with = |condition: &str| {
        let more = format!(", \"Condition\": {{{condition}}}");
        format!("[{}]", allow("\"s3:GetObject\"", "\"*\"", &more))
    };
    let show = |before: &str, after: &str| change(&with(before), &with(after));
    // The same point in time, in three notations.
    let since = |time: &str| format!("\"DateGreaterThan\": {{\"aws:CurrentTime\": \"{time}\"}}");
    let midnight = since("2026-01-01T00:00:00Z");
    assert_eq!(show(&midnight, &since("2026-01-01T02:00:00+02:00")), "");
    assert_eq!(show(&midnight, &since("1767225600")), "");
    let later = show(&midnight, &since("2026-02-01"));
    assert!(later.starts_with("- ") && later.contains("aws:CurrentTime is 2026-02-01T"), "{later}");
    // Texts with and without case, on one key.
    let of = |operator: &str, value: &str| format!("\"{operator}\": {{\"k\": \"{value}\"}}");
    let wider = show(&of("StringEquals", "ab"), &of("StringEqualsIgnoreCase", "AB"));
    assert!(wider.starts_with("+ ") && !wider.contains("\n- ") && !wider.contains('?'), "{wider}");
    // Each segment of an ARN is compared separately.
    let topic = |region: &str| of("ArnLike", &format!("arn:aws:sns:{region}:111122223333:t"));
    assert_eq!(
        show(&topic("eu-west-1"), &of("ArnEquals", "arn:aws:sns:eu-west-1:111122223333:t")),
        ""
    );
    assert!(show(&topic("eu-west-1"), &topic("*")).starts_with("+ "));
    let text = of("StringLike", "arn:aws:sns:*:t");
    assert!(show(&text, &topic("*")).starts_with("- "), "{}", show(&text, &topic("*")));
    let both = "\"Bool\": {\"aws:SecureTransport\": [\"true\", \"false\"]}";
    assert_eq!(show(both, "\"Null\": {\"aws:SecureTransport\": \"false\"}"), "");
}
