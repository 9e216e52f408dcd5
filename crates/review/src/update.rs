//! The effects of an update of a deployed stack, whose parameters have values.

use std::collections::BTreeMap;

use stanchion_template::language::scalar;
use stanchion_template::{Node, Template};

use crate::entry::{self, Entry};
use crate::review::Review;
use crate::side::Side;
use crate::{access, ids, mounts, reach};

/// Returns the effects of an update on access, network and mounts, which the changes of a change set do not show. The parameters
/// have the values that the stack has before and after the update.
///
/// ```
/// use std::collections::BTreeMap;
/// use stanchion_review::{Section, effects_of_update};
/// use stanchion_template::Template;
/// let of = |open: &str| Template::parse(format!("
/// Parameters: {{Open: {{Type: String}}}}
/// Resources:
///   Group:
///     Type: AWS::EC2::SecurityGroup
///     Properties:
///       GroupDescription: g
///       SecurityGroupIngress: [{{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: {open}}}]
/// ")).unwrap().template;
/// let values = BTreeMap::from([("Open".to_owned(), "0.0.0.0/0".to_owned())]);
/// let effects = effects_of_update((&of("10.0.0.0/8"), &values), (&of("!Ref Open"), &values));
/// assert_eq!(effects[0].section, Section::Reach);
/// ```
pub fn effects_of_update(
    before: (&Template, &BTreeMap<String, String>),
    after: (&Template, &BTreeMap<String, String>),
) -> Vec<Entry> {
    // The value of a secret is not shown, and that of an SSM parameter is its name.
    let is_known = |template: &Template, name: &str| {
        let parameter = template.section("Parameters").and_then(|it| it.get(name));
        let text =
            |it: &Node, key: &str| it.get(key).and_then(scalar).unwrap_or_default().into_owned();
        parameter.is_some_and(|it| {
            !text(it, "Type").starts_with("AWS::SSM::Parameter::") && text(it, "NoEcho") != "true"
        })
    };
    let side =
        |(template, values): (&Template, &BTreeMap<String, String>)| -> BTreeMap<String, Node> {
            let known = values.iter().filter(|it| is_known(template, it.0));
            known.map(|(name, value)| (name.clone(), Node::text(value.clone()))).collect()
        };
    let (old_values, new_values) = (side(before), side(after));
    let (old, new) =
        (Side::with_values(before.0, &old_values), Side::with_values(after.0, &new_values));
    let review = Review {
        access: access::find(&old, &new),
        reach: reach::find(&old, &new, &ids::find(&old, &new)),
        mounts: mounts::find(&stanchion_check::mounts(before.0), &stanchion_check::mounts(after.0)),
        ..Review::default()
    };
    entry::of(&review)
}
