//! Instance profiles.

use stanchion_aws::iam;
use stanchion_core::Scope;
use stanchion_template::Value;

use super::Role;

/// What carries a role to an EC2 instance.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-instanceprofile.html)
#[derive(Clone, Debug)]
pub struct InstanceProfile {
    resource: iam::InstanceProfileRef,
}

impl InstanceProfile {
    /// A profile of its own for a role; [`Role::instance_profile`] is the one most machines share.
    #[track_caller]
    pub fn build(scope: &Scope, id: &str, role: &Role) -> InstanceProfile {
        let resource = iam::InstanceProfile::new().roles([role.name()]);
        InstanceProfile { resource: scope.add(id, resource) }
    }

    /// The profile's name.
    pub fn name(&self) -> Value<String> {
        self.resource.reference()
    }

    /// The profile's ARN.
    pub fn arn(&self) -> Value<String> {
        self.resource.arn()
    }

    /// The resource.
    pub fn resource(&self) -> &iam::InstanceProfileRef {
        &self.resource
    }
}

impl Role {
    /// The instance profile with this role, made when first asked for.
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
