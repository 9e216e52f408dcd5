//! Changes that weaken the protection of data: after them, a later mistake loses it.

use std::collections::BTreeMap;

use stanchion_template::language::ref_of;
use stanchion_template::{Map, Node, Template, path};

/// A weaker protection of a resource.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Weakened {
    /// The attribute or property, such as `DeletionPolicy`.
    pub name: String,
    /// The value before.
    pub before: String,
    /// The value after, or nothing if it is removed or not known.
    pub after: Option<String>,
}

/// The attributes that decide whether CloudFormation deletes a resource.
const POLICIES: [&str; 2] = ["DeletionPolicy", "UpdateReplacePolicy"];

/// The values of these attributes with which CloudFormation keeps the data.
const POLICY_VALUES: [&str; 3] = ["Retain", "RetainExceptOnCreate", "Snapshot"];

/// A property that protects a resource, and the values with which it does.
struct Guard {
    /// The types, or nothing for every type.
    kind: Option<&'static str>,
    property: &'static str,
    /// The values that protect. Nothing means that any value protects.
    values: &'static [&'static str],
}

/// Properties that protect data from deletion.
///
/// Source: the descriptions of the properties in the template reference of CloudFormation
const GUARDS: [Guard; 11] = [
    Guard { kind: None, property: "DeletionProtection", values: &["true", "ACTIVE"] },
    Guard { kind: None, property: "DeletionProtectionEnabled", values: &["true"] },
    Guard { kind: Some("AWS::Backup::BackupVault"), property: "LockConfiguration", values: &[] },
    Guard {
        kind: Some("AWS::Backup::BackupVault"),
        property: "LockConfiguration.MinRetentionDays",
        values: &[],
    },
    Guard {
        kind: Some("AWS::EFS::FileSystem"),
        property: "BackupPolicy.Status",
        values: &["ENABLED"],
    },
    Guard {
        kind: Some("AWS::EFS::FileSystem"),
        property: "FileSystemProtection.ReplicationOverwriteProtection",
        values: &["ENABLED"],
    },
    Guard { kind: Some("AWS::S3::Bucket"), property: "ObjectLockConfiguration", values: &[] },
    Guard { kind: Some("AWS::S3::Bucket"), property: "ObjectLockEnabled", values: &["true"] },
    Guard {
        kind: Some("AWS::S3::Bucket"),
        property: "VersioningConfiguration.Status",
        values: &["Enabled"],
    },
    Guard {
        kind: Some("AWS::DynamoDB::Table"),
        property: "PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled",
        values: &["true"],
    },
    Guard {
        kind: Some("AWS::S3Tables::TableBucket"),
        property: "ReplicationConfiguration",
        values: &[],
    },
];

/// Returns the protections that resources lose between two templates, by logical id. Resources that only one of them has do
/// not count.
pub fn weakened(before: &Template, after: &Template) -> BTreeMap<String, Vec<Weakened>> {
    let one = |id: &str| {
        let (old, new) = (before.resource(id)?, after.resource(id)?);
        let mut found = Vec::new();
        for name in POLICIES {
            let keeps = |it: &Node| it.as_text().is_some_and(|it| POLICY_VALUES.contains(&it));
            let was = old.body().get(name).filter(|it| keeps(it));
            found.extend(compare(name, was, new.body().get(name), keeps));
        }
        for guard in GUARDS.iter().filter(|it| it.is_for(old.resource_type)) {
            let get = |it: Option<&Map>| {
                it.and_then(|it| path::get(it, guard.property)).filter(|it| !is_absent(it)).cloned()
            };
            let (was, is) = (get(old.properties()), get(new.properties()));
            let was = was.filter(|it| guard.protects(it));
            found.extend(compare(guard.property, was.as_ref(), is.as_ref(), |it| {
                guard.protects(it)
            }));
        }
        // The removal of a whole lock is one loss.
        let whole = found.iter().map(|it| format!("{}.", it.name)).collect::<Vec<_>>();
        found.retain(|it| !whole.iter().any(|whole| it.name.starts_with(whole.as_str())));
        (!found.is_empty()).then(|| (id.to_owned(), found))
    };
    before.resources().filter_map(|it| one(it.logical_id)).collect()
}

/// Returns the loss of a protection that existed before.
fn compare(
    name: &str,
    before: Option<&Node>,
    after: Option<&Node>,
    protects: impl Fn(&Node) -> bool,
) -> Option<Weakened> {
    let before = before?;
    // A retention that gets shorter is weaker, one that gets longer is not.
    let is_shorter =
        matches!((number(before), after.and_then(number)), (Some(a), Some(b)) if b < a);
    if after.is_some_and(&protects) && !is_shorter {
        return None;
    }
    Some(Weakened { name: name.to_owned(), before: text(before), after: after.map(text) })
}

impl Guard {
    fn is_for(&self, kind: &str) -> bool {
        self.kind.is_none_or(|it| it == kind)
    }

    fn protects(&self, value: &Node) -> bool {
        if self.values.is_empty() {
            return true;
        }
        let value = text(value);
        self.values.iter().any(|it| it.eq_ignore_ascii_case(&value))
    }
}

fn number(value: &Node) -> Option<f64> {
    text(value).parse().ok()
}

/// Returns a literal as it is, and describes everything else.
fn text(value: &Node) -> String {
    match value {
        Node::Text(text) => text.to_string(),
        Node::Bool(value) => value.to_string(),
        Node::Int(value) => value.to_string(),
        other => other.describe(),
    }
}

/// Returns whether a value is absent in a template.
fn is_absent(value: &Node) -> bool {
    matches!(value, Node::Null) || ref_of(value) == Some("AWS::NoValue")
}

/// Returns whether the change of a property from one known value to another weakens the protection of data.
pub fn is_weaker(kind: &str, name: &str, before: &str, after: &str) -> bool {
    let keeps = |it: &str| POLICY_VALUES.contains(&it);
    if POLICIES.contains(&name) {
        return keeps(before) && !keeps(after);
    }
    let of = |it: &&Guard| it.is_for(kind) && it.property == name && !it.values.is_empty();
    let protects = |guard: &Guard, value: &str| guard.protects(&Node::text(value.to_owned()));
    GUARDS.iter().find(of).is_some_and(|it| protects(it, before) && !protects(it, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn template(resource: &str) -> Template {
        Template::parse(format!("Resources: {{A: {{{resource}}}}}")).unwrap().template
    }

    fn lost(before: &str, after: &str) -> Vec<(String, String, Option<String>)> {
        let found = weakened(&template(before), &template(after));
        let all = found.into_values().flatten();
        all.map(|it| (it.name, it.before, it.after)).collect()
    }

    #[test]
    fn policies_that_stop_keeping_the_data_are_found() {
        let of = |policy: &str| format!("Type: 'AWS::EFS::FileSystem', DeletionPolicy: {policy}");
        let none = "Type: 'AWS::EFS::FileSystem'";
        for keeps in ["Retain", "Snapshot", "RetainExceptOnCreate"] {
            let told = |after: Option<&str>| {
                vec![("DeletionPolicy".to_owned(), keeps.to_owned(), after.map(str::to_owned))]
            };
            assert_eq!(lost(&of(keeps), &of("Delete")), told(Some("Delete")));
            assert_eq!(lost(&of(keeps), none), told(None));
            // The value might be `Delete`.
            assert_eq!(lost(&of(keeps), &of("{Ref: P}")).len(), 1);
            assert_eq!(lost(&of(keeps), &of(keeps)), []);
            assert_eq!(lost(&of("Delete"), &of(keeps)), []);
            assert_eq!(lost(none, &of(keeps)), []);
        }
        assert_eq!(lost(&of("Retain"), &of("Snapshot")), []);
        let replace = "Type: T, UpdateReplacePolicy: Retain";
        assert_eq!(lost(replace, "Type: T")[0].0, "UpdateReplacePolicy");
    }

    #[test]
    fn properties_that_protect_data_are_found() {
        let cases = [
            ("AWS::RDS::DBInstance", "DeletionProtection: true", "DeletionProtection: false"),
            ("AWS::RDS::DBInstance", "DeletionProtection: 'true'", "Engine: e"),
            (
                "AWS::Cognito::UserPool",
                "DeletionProtection: ACTIVE",
                "DeletionProtection: INACTIVE",
            ),
            ("AWS::DynamoDB::Table", "DeletionProtectionEnabled: true", "TableName: t"),
            ("AWS::Backup::BackupVault", "LockConfiguration: {MinRetentionDays: 7}", "X: 1"),
            (
                "AWS::Backup::BackupVault",
                "LockConfiguration: {MinRetentionDays: 7}",
                "LockConfiguration: {MinRetentionDays: 3}",
            ),
            (
                "AWS::EFS::FileSystem",
                "BackupPolicy: {Status: ENABLED}",
                "BackupPolicy: {Status: DISABLED}",
            ),
            (
                "AWS::EFS::FileSystem",
                "FileSystemProtection: {ReplicationOverwriteProtection: ENABLED}",
                "FileSystemProtection: {ReplicationOverwriteProtection: DISABLED}",
            ),
            (
                "AWS::S3::Bucket",
                "VersioningConfiguration: {Status: Enabled}",
                "VersioningConfiguration: {Status: Suspended}",
            ),
        ];
        for (kind, strong, weak) in cases {
            let of = |properties: &str| format!("Type: '{kind}', Properties: {{{properties}}}");
            assert_eq!(lost(&of(strong), &of(weak)).len(), 1, "{kind} {weak}");
            assert_eq!(lost(&of(strong), &of(strong)), [], "{kind}");
            assert_eq!(lost(&of(weak), &of(strong)), [], "{kind}");
            // Other types may have a property of the same name with a different meaning.
            let elsewhere = |it: &str| of(it).replace(kind, "AWS::Test::Thing");
            let is_general = strong.starts_with("DeletionProtection");
            assert_eq!(lost(&elsewhere(strong), &elsewhere(weak)).len(), usize::from(is_general));
        }
    }

    #[test]
    fn known_values_are_compared() {
        let table = "AWS::DynamoDB::Table";
        assert!(is_weaker(table, "DeletionProtectionEnabled", "true", "false"));
        assert!(!is_weaker(table, "DeletionProtectionEnabled", "false", "true"));
        assert!(!is_weaker(table, "DeletionProtectionEnabled", "true", "true"));
        assert!(!is_weaker(table, "TableName", "true", "false"));
        assert!(is_weaker(table, "DeletionPolicy", "Retain", "Delete"));
        assert!(!is_weaker(table, "DeletionPolicy", "Retain", "Snapshot"));
        assert!(!is_weaker(table, "BackupPolicy.Status", "ENABLED", "DISABLED"));
        assert!(is_weaker("AWS::EFS::FileSystem", "BackupPolicy.Status", "ENABLED", "DISABLED"));
    }

    #[test]
    fn a_value_that_is_absent_protects_nothing() {
        let lock = "Type: 'AWS::Backup::BackupVault', Properties: {LockConfiguration: {Ref: 'AWS::NoValue'}}";
        let plain = "Type: 'AWS::Backup::BackupVault', Properties: {LockConfiguration: {MinRetentionDays: 7}}";
        assert_eq!(lost(plain, lock).len(), 1);
        assert_eq!(lost(lock, "Type: 'AWS::Backup::BackupVault'"), []);
    }

    #[test]
    fn resources_of_one_template_do_not_count() {
        let other = Template::parse("Resources: {B: {Type: T}}").unwrap().template;
        assert!(weakened(&template("Type: T, DeletionPolicy: Retain"), &other).is_empty());
    }
}
