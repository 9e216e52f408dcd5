//! Resources that only get a different logical id.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use stanchion_template::json::to_compact_string;
use stanchion_template::{Map, Node};

use crate::side::{Resource, Side};
use crate::value::{canonical, is_tags};

/// A resource that gets a different logical id. CloudFormation creates a new one and removes the old one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Renamed {
    /// The logical id before.
    pub before: String,
    /// The logical id after.
    pub after: String,
    /// The resource type.
    pub resource_type: String,
}

/// A resource that only one side has, and its content as text.
struct Single<'a> {
    id: &'a str,
    kind: &'a str,
    content: String,
}

impl<'a> Single<'a> {
    fn of(resource: Resource<'a>) -> Single<'a> {
        let properties = resource.body.get("Properties");
        let content = properties.map(|it| to_compact_string(&without_name(canonical(it, None))));
        Single { id: resource.id, kind: resource.kind, content: content.unwrap_or_default() }
    }

    /// Says that it refers to a resource by the id that it had before.
    fn refer_to(&mut self, renamed: &Renamed) {
        for end in ['}', '.'] {
            let after = format!("${{{}{end}", renamed.after);
            self.content = self.content.replace(&after, &format!("${{{}{end}", renamed.before));
        }
    }
}

/// Pairs removed resources with added ones of the same content. The tag `Name` does not count, because it usually is the
/// place of the construct. A resource that fits several others is not paired, until references to pairs tell them apart.
pub(crate) fn find(before: &Side<'_>, after: &Side<'_>) -> Vec<Renamed> {
    let removed: Vec<Resource<'_>> = before
        .resources()
        .filter(|it| after.resource(it.id).is_none() && !after.has_without_condition(it.id))
        .collect();
    let added: Vec<Resource<'_>> =
        after.resources().filter(|it| before.resource(it.id).is_none()).collect();
    if removed.is_empty() || added.is_empty() {
        return Vec::new();
    }
    let mut removed: Vec<Single<'_>> = removed.into_iter().map(Single::of).collect();
    let mut added: Vec<Single<'_>> = added.into_iter().map(Single::of).collect();
    let order: BTreeMap<&str, usize> =
        removed.iter().enumerate().map(|(at, it)| (it.id, at)).collect();
    let mut found: Vec<Renamed> = Vec::new();
    loop {
        let new = pairs(&removed, &added);
        if new.is_empty() {
            break;
        }
        removed.retain(|it| new.iter().all(|pair| pair.before != it.id));
        added.retain(|it| new.iter().all(|pair| pair.after != it.id));
        for it in &mut added {
            new.iter().for_each(|pair| it.refer_to(pair));
        }
        found.extend(new);
    }
    found.sort_by_key(|it| order.get(it.before.as_str()));
    found
}

/// Pairs those whose content only one of each side has.
fn pairs(removed: &[Single<'_>], added: &[Single<'_>]) -> Vec<Renamed> {
    let mut by_content: BTreeMap<(&str, &str), [Vec<&str>; 2]> = BTreeMap::new();
    for (side, all) in [removed, added].into_iter().enumerate() {
        for it in all {
            by_content.entry((it.kind, &it.content)).or_default()[side].push(it.id);
        }
    }
    let one = |((kind, _), [old, new]): ((&str, &str), [Vec<&str>; 2])| match (&*old, &*new) {
        ([before], [after]) => Some(Renamed {
            before: (*before).to_owned(),
            after: (*after).to_owned(),
            resource_type: kind.to_owned(),
        }),
        _ => None,
    };
    by_content.into_iter().filter_map(one).collect()
}

/// Removes the tag `Name` from the tags of a resource.
fn without_name(properties: Node) -> Node {
    let Node::Map(properties) = properties else { return properties };
    let mut rest = Map::new();
    for (key, value) in properties.iter() {
        let value = match value {
            Node::List(tags) if is_tags(tags) => {
                let is_name = |it: &&Node| it.get("Key").and_then(Node::as_text) == Some("Name");
                let tags: Vec<Node> = tags.iter().filter(|it| !is_name(it)).cloned().collect();
                // A resource without other tags is like one without tags.
                if tags.is_empty() {
                    continue;
                }
                Node::List(tags)
            }
            other => other.clone(),
        };
        rest.insert(key.to_owned(), value);
    }
    Node::Map(rest)
}

#[cfg(test)]
mod tests {
    use stanchion_template::Template;

    /// The ids before and after of a template in which `Data` and what belongs to it is called `Files`.
    fn renamed(before: &str, after: &str) -> Vec<String> {
        let of = |text: &str| Template::parse(text).unwrap().template;
        let pairs = crate::review(&of(before), &of(after)).renamed.into_iter();
        pairs.map(|it| format!("{} {}", it.before, it.after)).collect()
    }

    const DATA: &str = "
Resources:
  Data:
    Type: AWS::EFS::FileSystem
    Properties: {Encrypted: true, FileSystemTags: [{Key: Name, Value: Storage/Data}]}
  DataTarget:
    Type: AWS::EFS::MountTarget
    Properties: {FileSystemId: !Ref Data, SubnetId: subnet-1, SecurityGroups: [!GetAtt DataGroup.GroupId]}
  DataGroup:
    Type: AWS::EC2::SecurityGroup
    Properties: {GroupDescription: a, VpcId: vpc-1}
";

    #[test]
    fn a_renamed_construct_is_paired_with_its_parts() {
        let pairs = renamed(DATA, &DATA.replace("Data", "Files"));
        assert_eq!(pairs, ["Data Files", "DataTarget FilesTarget", "DataGroup FilesGroup"]);
    }

    #[test]
    fn other_content_and_other_tags_are_not_the_same() {
        let after = DATA.replace("Data", "Files");
        let other = after.replace("Key: Name", "Key: Team");
        assert_eq!(renamed(DATA, &other), ["DataGroup FilesGroup"]);
        let other = after.replace("Encrypted: true", "Encrypted: false");
        assert_eq!(renamed(DATA, &other), ["DataGroup FilesGroup"]);
    }

    #[test]
    fn one_of_two_equal_resources_is_not_guessed() {
        let two = "
Resources:
  A: {Type: AWS::SNS::Topic, Properties: {Tags: [{Key: Name, Value: a}]}}
  B: {Type: AWS::SNS::Topic, Properties: {Tags: [{Key: Name, Value: b}]}}
";
        assert!(renamed(two, &two.replace("A:", "C:").replace("B:", "D:")).is_empty());
    }
}
