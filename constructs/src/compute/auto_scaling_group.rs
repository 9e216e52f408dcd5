//! EC2 Auto Scaling groups.

use std::cell::RefCell;
use std::rc::Rc;

use stanchion_aws::autoscaling;
use stanchion_core::Scope;
use stanchion_template::Value;

use super::{AutoScalingGroupMetrics, LaunchTemplate};
use crate::attach::{
    EfsMount, LustreMount, MountsEfs, MountsLustre, MountsOpenZfs, MountsS3Files, OpenZfsMount,
    S3FilesMount,
};
use crate::load_balancing::{InstanceTargets, Registration};
use crate::units::MountPath;

/// An EC2 Auto Scaling group: it keeps a number of instances running, from Spot and On-Demand capacity, across instance
/// types and Availability Zones.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let template = LaunchTemplate::builder(&network).build(&stack, "Worker");
/// let workers = AutoScalingGroup::builder(&template, 4)
///     .range(2, 8)
///     .instance_type("m7i.large")
///     .instance_type("m6i.large")
///     .build(&stack, "Workers");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct AutoScalingGroup {
    pub(super) scope: Scope,
    pub(super) resource: autoscaling::AutoScalingGroupRef,
    pub(super) template: LaunchTemplate,
    pub(super) registrations: Rc<RefCell<Vec<Registration>>>,
}

impl AutoScalingGroup {
    /// Returns the name of the Auto Scaling group.
    pub fn name(&self) -> Value<String> {
        self.resource.reference()
    }

    /// Returns the resource of L1, for `edit` and for attributes that this type does not have.
    pub fn resource(&self) -> &autoscaling::AutoScalingGroupRef {
        &self.resource
    }

    /// Returns the launch template of the instances.
    pub fn launch_template(&self) -> &LaunchTemplate {
        &self.template
    }

    /// Returns the scope in which resources of the group are created.
    pub fn scope(&self) -> &Scope {
        &self.scope
    }

    /// Returns the CloudWatch metrics of the group.
    pub fn metrics(&self) -> AutoScalingGroupMetrics {
        AutoScalingGroupMetrics::new([("AutoScalingGroupName", self.name())])
    }
}

impl MountsEfs for AutoScalingGroup {
    fn mount_efs(&self, mount: EfsMount) {
        self.template.mount_efs(mount);
    }
}

impl MountsLustre for AutoScalingGroup {
    fn mount_lustre(&self, mount: LustreMount) {
        self.template.mount_lustre(mount);
    }
}

impl MountsOpenZfs for AutoScalingGroup {
    fn mount_openzfs(&self, mount: OpenZfsMount) {
        self.template.mount_openzfs(mount);
    }
}

impl MountsS3Files for AutoScalingGroup {
    type At = MountPath;

    fn mount_s3_files(&self, mount: S3FilesMount) {
        self.template.mount_s3_files(mount);
    }
}

impl InstanceTargets for AutoScalingGroup {
    fn register_instances(&self, registration: Registration) {
        registration.connect(self.template.security_group());
        self.registrations.borrow_mut().push(registration);
    }
}
