//! The fate of a resource when its stack is deleted.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_template::Template;

/// The result of deleting a stack for one of its resources.
///
/// ```
/// use stanchion_review::Fate;
/// use stanchion_template::Template;
///
/// let text = "Resources: {Data: {Type: AWS::EFS::FileSystem, DeletionPolicy: Retain}}";
/// assert_eq!(Fate::of(&Template::parse(text).unwrap().template, "Data"), Fate::Retain);
/// ```
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Fate {
    /// CloudFormation deletes the resource.
    Delete,
    /// CloudFormation creates a snapshot and deletes the resource.
    Snapshot,
    /// CloudFormation retains the resource.
    Retain,
}

impl Fate {
    /// Returns the result of deleting a stack for a resource of its template. A resource whose policy is not known is deleted.
    ///
    /// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html>
    pub fn of(template: &Template, logical_id: &str) -> Fate {
        let Some(resource) = template.resource(logical_id) else { return Fate::Delete };
        match resource.policy("DeletionPolicy") {
            Some("Retain" | "RetainExceptOnCreate") => Fate::Retain,
            Some("Snapshot") => Fate::Snapshot,
            None if resource.body().get("DeletionPolicy").is_none() => {
                match resource.resource_type {
                    "AWS::RDS::DBCluster" => Fate::Snapshot,
                    "AWS::RDS::DBInstance"
                        if resource.property("DBClusterIdentifier").is_none() =>
                    {
                        Fate::Snapshot
                    }
                    _ => Fate::Delete,
                }
            }
            _ => Fate::Delete,
        }
    }

    /// Returns the result of rolling back the creation of a resource of a template.
    pub fn of_rollback(template: &Template, logical_id: &str) -> Fate {
        let policy = template.resource(logical_id).and_then(|it| it.policy("DeletionPolicy"));
        match policy {
            Some("RetainExceptOnCreate") => Fate::Delete,
            _ => Fate::of(template, logical_id),
        }
    }

    /// Returns whether the resource no longer exists afterwards.
    pub fn is_loss(self) -> bool {
        self != Fate::Retain
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_deletion_policy_and_its_defaults_decide() {
        let cases = [
            ("{Type: 'AWS::EFS::FileSystem'}", Fate::Delete),
            ("{Type: 'AWS::EFS::FileSystem', DeletionPolicy: Delete}", Fate::Delete),
            ("{Type: 'AWS::EFS::FileSystem', DeletionPolicy: Retain}", Fate::Retain),
            ("{Type: 'AWS::EFS::FileSystem', DeletionPolicy: RetainExceptOnCreate}", Fate::Retain),
            ("{Type: 'AWS::EC2::Volume', DeletionPolicy: Snapshot}", Fate::Snapshot),
            // The policy of a replacement does not apply to a deletion.
            ("{Type: 'AWS::EFS::FileSystem', UpdateReplacePolicy: Retain}", Fate::Delete),
            // A policy that is not known might be `Delete`.
            ("{Type: 'AWS::EFS::FileSystem', DeletionPolicy: {Ref: Policy}}", Fate::Delete),
            ("{Type: 'AWS::RDS::DBCluster', DeletionPolicy: {Ref: Policy}}", Fate::Delete),
            ("{Type: 'AWS::RDS::DBCluster'}", Fate::Snapshot),
            ("{Type: 'AWS::RDS::DBCluster', DeletionPolicy: Delete}", Fate::Delete),
            ("{Type: 'AWS::RDS::DBInstance'}", Fate::Snapshot),
            ("{Type: 'AWS::RDS::DBInstance', Properties: {DBClusterIdentifier: c}}", Fate::Delete),
        ];
        for (resource, fate) in cases {
            let template = Template::parse(format!("Resources: {{A: {resource}}}")).unwrap();
            assert_eq!(Fate::of(&template.template, "A"), fate, "{resource}");
            assert_eq!(Fate::of(&template.template, "B"), Fate::Delete);
            let is_for_creation = resource.contains("RetainExceptOnCreate");
            let on_rollback = if is_for_creation { Fate::Delete } else { fate };
            assert_eq!(Fate::of_rollback(&template.template, "A"), on_rollback, "{resource}");
        }
        assert!(Fate::Delete.is_loss() && Fate::Snapshot.is_loss() && !Fate::Retain.is_loss());
    }
}
