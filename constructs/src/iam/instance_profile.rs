//! Defines instance profiles.

use stanchion_aws::iam;
use stanchion_core::Scope;
use stanchion_template::Value;

use super::Role;

/// An instance profile, which gives a role to EC2 instances.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-instanceprofile.html)
#[derive(Clone, Debug)]
pub struct InstanceProfile {
    resource: iam::InstanceProfileRef,
}

impl InstanceProfile {
    /// Creates a separate profile for a role. Use [`Role::instance_profile`] for the one that instances share.
    #[track_caller]
    pub fn build(scope: &Scope, id: &str, role: &Role) -> InstanceProfile {
        let resource = iam::InstanceProfile::new().roles([role.name()]);
        InstanceProfile { resource: scope.add(id, resource) }
    }

    /// Returns the name of the profile.
    pub fn name(&self) -> Value<String> {
        self.resource.reference()
    }

    /// Returns the ARN of the profile.
    pub fn arn(&self) -> Value<String> {
        self.resource.arn()
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &iam::InstanceProfileRef {
        &self.resource
    }
}

impl Role {
    /// Returns the instance profile of this role. The first call creates it.
    pub fn instance_profile(&self) -> InstanceProfile {
        let mut profile = self.0.profile.borrow_mut();
        let resource = profile
            .get_or_insert_with(|| {
                InstanceProfile::build(&self.0.scope, "InstanceProfile", self).resource
            })
            .clone();
        InstanceProfile { resource }
    }
}
