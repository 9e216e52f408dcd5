//! The plan of deleting stacks, and what is refused.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::options::Options;
use crate::caller::Caller;
use crate::error::Error;
use stanchion_review::Fate;

/// The plan of deleting stacks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Plan {
    /// The version of this format: 1.
    pub version: u32,
    /// The stacks that exist.
    pub stacks: Vec<Removal>,
}

/// The deletion of a stack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Removal {
    /// The stack's path in the app.
    pub path: String,
    /// The stack's name.
    pub name: String,
    /// The account and the principal that the plan was created with.
    pub caller: Caller,
    /// The stack's Region.
    pub region: String,
    /// The stack's ARN.
    pub stack_id: String,
    /// The stack's current status.
    pub status: String,
    /// Is true if termination protection is enabled.
    pub termination_protection: bool,
    /// The resources of the stack and of its nested stacks, those that hold data and are deleted first.
    pub resources: Vec<Removed>,
}

/// A resource of a stack that is deleted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Removed {
    /// The logical id. For a resource of a nested stack it starts with the logical id of that stack and `/`.
    pub logical_id: String,
    /// The physical id, if the resource has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub physical_id: Option<String>,
    /// The type, such as `AWS::EFS::FileSystem`.
    pub resource_type: String,
    /// Is true if the type holds data.
    pub holds_data: bool,
    /// The result for the resource.
    pub fate: Fate,
}

impl Removed {
    /// Returns whether data is lost.
    pub fn is_loss(&self) -> bool {
        self.holds_data && self.fate.is_loss()
    }
}

impl Removal {
    /// Returns the resources that hold data and are deleted, as `Stack.Id`.
    pub fn lost(&self) -> Vec<String> {
        let lost = self.resources.iter().filter(|it| it.is_loss());
        lost.map(|it| format!("{}.{}", self.name, it.logical_id)).collect()
    }

    /// Returns whether CloudFormation deletes the stack already.
    pub fn is_running(&self) -> bool {
        self.status == "DELETE_IN_PROGRESS"
    }

    /// Returns whether CloudFormation accepts a list of resources to retain.
    pub(super) fn accepts_retain(&self) -> bool {
        self.status == "DELETE_FAILED"
    }

    /// Returns the logical ids of the stack's resources to retain.
    pub(super) fn retained(&self, options: &Options) -> Vec<String> {
        let ids = options.retained(&self.name).into_iter();
        ids.filter(|id| self.has(id)).map(str::to_owned).collect()
    }

    /// Succeeds if the options allow the deletion.
    ///
    /// # Errors
    /// Returns an error for termination protection, for resources to retain that CloudFormation would delete, or for
    /// resources that hold data and are not in [`Options::allow_data_loss`].
    pub fn check(&self, options: &Options) -> Result<(), Error> {
        let mut wrong = Vec::new();
        let name = &self.name;
        if self.termination_protection && !options.unprotect {
            wrong.push(Error::Refused(format!(
                "{name} has termination protection\n  help: Use --unprotect to disable it"
            )));
        }
        let retained = self.retained(options);
        if !retained.is_empty() && !self.accepts_retain() && !options.set_policy {
            let (list, status) = (retained.join(", "), &self.status);
            wrong.push(Error::Refused(format!(
                "{name}: cannot retain {list}, because CloudFormation accepts resources to retain only for a stack in DELETE_FAILED, and the status is {status}\n  help: Set DeletionPolicy: Retain in the template and deploy it before you delete the stack, or use --set-deletion-policy, which updates the deployed stack in this way first"
            )));
        }
        let is_allowed = |id: &str| {
            let by = |stack: &str| options.allow_data_loss.contains(&format!("{stack}.{id}"));
            by(name) || by(&self.path)
        };
        let lost = self.resources.iter().filter(|it| it.is_loss() && !is_allowed(&it.logical_id));
        let lost: Vec<String> = lost.map(|it| format!("{name}.{}", it.logical_id)).collect();
        // A deletion that runs already cannot be stopped.
        if !lost.is_empty() && !self.is_running() {
            wrong.push(Error::DataLoss {
                stack: name.clone(),
                operation: "deleting the stack deletes",
                resources: lost,
                instead: "set DeletionPolicy: Retain on them and deploy it before you delete the stack",
            });
        }
        Error::all(wrong)
    }

    /// Sorts the resources: those that hold data and are deleted first.
    pub(super) fn sorted(mut self) -> Removal {
        self.resources.sort_by(|a, b| {
            (!a.is_loss(), a.fate, &a.logical_id).cmp(&(!b.is_loss(), b.fate, &b.logical_id))
        });
        self
    }
}

impl Plan {
    /// Creates a plan from the deletions of stacks.
    pub fn new(stacks: Vec<Removal>) -> Plan {
        Plan { version: 1, stacks }
    }

    /// Returns whether data is lost.
    pub fn is_loss(&self) -> bool {
        self.stacks.iter().any(|it| !it.lost().is_empty())
    }

    /// Succeeds if the options allow the deletion of every stack, so that no stack is deleted if one is refused.
    ///
    /// # Errors
    /// Returns the errors of all stacks, and an error for a name in [`Options::retain`] that no stack has.
    pub fn check(&self, options: &Options) -> Result<(), Error> {
        let mut wrong: Vec<Error> =
            self.stacks.iter().filter_map(|it| it.check(options).err()).collect();
        wrong.extend(self.ambiguous(options));
        let unknown: BTreeSet<&str> = options
            .retain
            .iter()
            .map(String::as_str)
            .filter(|name| !self.stacks.iter().any(|it| it.has(name)))
            .collect();
        if !unknown.is_empty() {
            let list = unknown.into_iter().collect::<Vec<_>>().join(", ");
            wrong.push(Error::Refused(format!(
                "cannot retain {list}: no deployed stack has a resource of this name\n  help: Use STACK.LOGICAL_ID of a resource in the plan"
            )));
        }
        Error::all(wrong)
    }
}

impl Plan {
    /// Returns an error for each name in [`Options::allow_data_loss`] that several stacks have, in different Regions.
    fn ambiguous(&self, options: &Options) -> Vec<Error> {
        let mut wrong = Vec::new();
        for name in &options.allow_data_loss {
            let is_lost = |it: &&Removal| it.lost().contains(name);
            let stacks: Vec<&Removal> = self.stacks.iter().filter(is_lost).collect();
            if let ([first, _, ..], Some((_, id))) = (stacks.as_slice(), name.split_once('.')) {
                let paths: Vec<&str> = stacks.iter().map(|it| it.path.as_str()).collect();
                wrong.push(Error::Refused(format!(
                    "{name} names a resource in several stacks: {}\n  help: Use their paths, such as --allow-data-loss {}.{id}",
                    paths.join(", "),
                    first.path
                )));
            }
        }
        wrong
    }
}

impl Removal {
    /// Returns whether the stack has a resource with a name of [`Options::retain`].
    fn has(&self, name: &str) -> bool {
        let id = match name.split_once('.') {
            Some((stack, id)) if stack == self.name => id,
            Some(_) => return false,
            None => name,
        };
        self.resources.iter().any(|it| it.logical_id == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resource(id: &str, holds_data: bool, fate: Fate) -> Removed {
        let (logical_id, resource_type) = (id.to_owned(), "T".to_owned());
        Removed { logical_id, physical_id: None, resource_type, holds_data, fate }
    }

    fn removal(status: &str) -> Removal {
        let resources = vec![
            resource("Role", false, Fate::Delete),
            resource("Kept", true, Fate::Retain),
            resource("Shot", true, Fate::Snapshot),
            resource("Data", true, Fate::Delete),
        ];
        Removal {
            path: "Storage".to_owned(),
            name: "Storage".to_owned(),
            caller: Caller::default(),
            region: String::new(),
            stack_id: String::new(),
            status: status.to_owned(),
            termination_protection: false,
            resources,
        }
        .sorted()
    }

    fn allowing(names: &[&str]) -> Options {
        let allow_data_loss = names.iter().map(|it| (*it).to_owned()).collect();
        Options { allow_data_loss, ..Options::default() }
    }

    fn refusal(removal: Removal, options: &Options) -> String {
        Plan::new(vec![removal]).check(options).map_or_else(|it| it.to_string(), |()| String::new())
    }

    #[test]
    fn data_that_goes_must_be_named_and_comes_first() {
        let of = removal("CREATE_COMPLETE");
        let ids: Vec<&str> = of.resources.iter().map(|it| it.logical_id.as_str()).collect();
        assert_eq!(ids, ["Data", "Shot", "Role", "Kept"]);
        assert_eq!(of.lost(), ["Storage.Data", "Storage.Shot"]);
        let error = refusal(of.clone(), &Options::default());
        assert!(error.contains("Storage.Data, Storage.Shot"), "{error}");
        let error = refusal(of.clone(), &allowing(&["Storage.Shot", "Other.Data", "Data"]));
        assert!(error.contains("--allow-data-loss Storage.Data"), "{error}");
        assert!(!error.contains("Storage.Shot"), "{error}");
        assert_eq!(refusal(of, &allowing(&["Storage.Shot", "Storage.Data"])), "");
        // CloudFormation deletes the stack already, so nothing can be refused.
        assert_eq!(refusal(removal("DELETE_IN_PROGRESS"), &Options::default()), "");
    }

    #[test]
    fn a_name_that_stacks_of_two_regions_share_is_not_enough() {
        let of = |path: &str| Removal { path: path.to_owned(), ..removal("CREATE_COMPLETE") };
        let plan = Plan::new(vec![of("Eu/Storage"), of("Us/Storage")]);
        let shot = "Storage.Shot names a resource in several stacks: Eu/Storage, Us/Storage";
        let error = plan.check(&allowing(&["Storage.Data", "Storage.Shot"])).unwrap_err();
        let error = error.to_string();
        assert!(error.contains(shot), "{error}");
        assert!(error.contains("--allow-data-loss Eu/Storage.Shot"), "{error}");
        // The other stack still needs its own.
        let paths = ["Eu/Storage.Data", "Eu/Storage.Shot", "Us/Storage.Data"];
        let error = plan.check(&allowing(&paths)).unwrap_err().to_string();
        assert!(error.contains("Storage.Shot") && !error.contains("Storage.Data"), "{error}");
        let paths = [&paths[..], &["Us/Storage.Shot"]].concat();
        plan.check(&allowing(&paths)).unwrap();
    }

    #[test]
    fn resources_are_retained_only_after_a_deletion_failed() {
        let all = ["Storage.Shot", "Storage.Data"];
        let retaining = |name: &str| Options { retain: vec![name.to_owned()], ..allowing(&all) };
        for name in ["Role", "Storage.Role"] {
            let error = refusal(removal("CREATE_COMPLETE"), &retaining(name));
            assert!(error.contains("cannot retain Role"), "{error}");
            assert!(error.contains("CREATE_COMPLETE"), "{error}");
            assert_eq!(refusal(removal("DELETE_FAILED"), &retaining(name)), "");
            let options = Options { set_policy: true, ..retaining(name) };
            assert_eq!(refusal(removal("CREATE_COMPLETE"), &options), "");
        }
        for name in ["Nothing", "Other.Role", "Storage.Nothing"] {
            let error = refusal(removal("DELETE_FAILED"), &retaining(name));
            assert!(error.contains(&format!("cannot retain {name}")), "{error}");
        }
    }

    #[test]
    fn termination_protection_refuses() {
        let protected = || {
            let mut it = removal("CREATE_COMPLETE");
            it.termination_protection = true;
            it
        };
        let options = allowing(&["Storage.Shot", "Storage.Data"]);
        assert!(refusal(protected(), &options).contains("--unprotect"));
        assert_eq!(refusal(protected(), &Options { unprotect: true, ..options }), "");
        // Every reason is named at once.
        let error = refusal(protected(), &Options::default());
        assert!(error.contains("--unprotect") && error.contains("--allow-data-loss"), "{error}");
    }
}
