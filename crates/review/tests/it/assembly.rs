//! Changes of one stack that other stacks of the assembly read.

use std::collections::BTreeMap;

use stanchion_review::{Source, review_all};
use stanchion_template::Template;

const IMPORTS: &str =
    "Resources: {T: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !ImportValue 'Net-id'}}}";
const READS: &str = "Resources: {T: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: {'Fn::GetStackOutput': {StackName: Net, OutputName: Id}}}}}";
const NOTHING: &str = "Resources: {T: {Type: 'AWS::SNS::Topic'}}";

fn net(value: &str) -> String {
    format!(
        "Resources: {{}}\nOutputs: {{Id: {{Value: {value}, Export: {{Name: !Sub '${{AWS::StackName}}-id'}}}}}}"
    )
}

/// Reviews the stacks `Net` and `App`, and returns what changes for a stack as text.
fn changes(before: (&str, &str), after: (&str, &str), stack: &str) -> String {
    let of = |(net, app): (&str, &str)| -> BTreeMap<String, Source> {
        let one = |name: &str, text: &str| {
            (name.to_owned(), Source::parsed(name, Template::parse(text).expect("a template")))
        };
        BTreeMap::from([one("Net", net), one("App", app)])
    };
    let reviews = review_all(&of(before), &of(after), &Default::default());
    let review = reviews.iter().find(|it| it.stack == stack).expect("a review");
    // Each effect is an entry of the report too.
    assert!(review.review.stack.iter().all(|it| review.to_text().contains(&it.what)));
    let lines = review.review.stack.iter().map(|it| format!("{}: {}\n", it.path, it.what));
    lines.filter(|it| it.contains("stack App") || it.contains("stack Net")).collect()
}

#[test]
fn exports_name_the_stacks_that_import_them() {
    let (a, b) = (net("a"), net("b"));
    let gone = "Resources: {}";
    assert_eq!(
        changes((&a, IMPORTS), (gone, IMPORTS), "Net"),
        "Outputs.Id: the export is removed, but the stack App still imports it. CloudFormation refuses the update\n"
    );
    assert_eq!(
        changes((&a, IMPORTS), (gone, NOTHING), "Net"),
        "Outputs.Id: the export is removed. Deploy the stack App first, which no longer imports it\n"
    );
    assert_eq!(changes((&a, NOTHING), (gone, NOTHING), "Net"), "");
    assert_eq!(
        changes((&a, IMPORTS), (&b, IMPORTS), "Net"),
        "Outputs.Id: the export becomes b instead of a, but the stack App still imports it. CloudFormation refuses the update\n"
    );
    assert_eq!(changes((&a, IMPORTS), (&a, IMPORTS), "Net"), "");
}

#[test]
fn outputs_that_other_stacks_read_are_named() {
    let (a, b) = (net("a"), net("b"));
    assert_eq!(
        changes((&a, READS), (&b, READS), "Net"),
        "Outputs.Id: the output becomes b instead of a. The stack App reads the new value at the next deployment\n"
    );
    assert_eq!(
        changes((&a, READS), ("Resources: {}", READS), "Net"),
        "Outputs.Id: the output is removed, but the stack App still reads it\n"
    );
    assert_eq!(changes((&a, NOTHING), (&b, READS), "Net").lines().count(), 1);
}

#[test]
fn a_stack_that_reads_a_new_value_is_deployed_after_its_owner() {
    let a = net("a");
    assert_eq!(
        changes(("Resources: {}", NOTHING), (&a, IMPORTS), "App"),
        "T: reads Net-id of the stack Net, which must be deployed first\n"
    );
    assert_eq!(
        changes(("Resources: {}", NOTHING), (&a, READS), "App"),
        "T: reads Id of the stack Net, which must be deployed first\n"
    );
    assert_eq!(changes((&a, NOTHING), (&a, IMPORTS), "App"), "");
}
