//! Variables of `Fn::Sub`.

use stanchion_template::{Expression, Node, Segment};

use crate::{Rule, Severity, graph};

pub(super) const RULE: Rule = Rule {
    id: "CFN-031",
    severity: Severity::Warning,
    title: "Fn::Sub has a variable that its text does not use",
    what: "The map of Fn::Sub names a variable that does not stand in its text.",
    why: "Mostly a slip of the pen: the text then holds something else than was meant.",
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html",
    fix: "use the variable in the text, or take it out",
    not_covered: "",
    failing: "Resources: {Topic: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Sub ['a', {Name: b}]}}}\n",
    passing: "Resources: {Topic: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Sub ['${Name}', {Name: b}]}}}\n",
    check: |cx, findings| {
        let mut unused: Vec<(Vec<Segment>, String)> = Vec::new();
        visit(cx.root, &mut Vec::new(), &mut unused);
        for (path, name) in unused {
            findings.at(&path, "the text does not use the variable").found(name);
        }
    },
};

fn visit(node: &Node, path: &mut Vec<Segment>, unused: &mut Vec<(Vec<Segment>, String)>) {
    if let Some(Expression::Sub(text, Some(variables))) = Expression::of(node) {
        let used = graph::variables_of(text);
        for name in variables.keys().filter(|it| !used.contains(it) && !it.starts_with("Fn::")) {
            unused.push((path.clone(), name.to_owned()));
        }
    }
    match node {
        Node::List(items) => {
            for (at, item) in items.iter().enumerate() {
                path.push(Segment::Index(at));
                visit(item, path, unused);
                path.pop();
            }
        }
        Node::Map(map) => {
            for (key, value) in map.iter() {
                path.push(Segment::from(key));
                visit(value, path, unused);
                path.pop();
            }
        }
        _ => {}
    }
}
