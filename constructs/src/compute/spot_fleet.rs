//! EC2 Spot Fleets.

use stanchion_aws::ec2;
use stanchion_template::Value;

use super::{LaunchTemplate, SpotFleetMetrics};
use crate::attach::{
    EfsMount, LustreMount, MountsEfs, MountsLustre, MountsOpenZfs, MountsS3Files, OpenZfsMount,
    S3FilesMount,
};
use crate::units::MountPath;

/// An EC2 Spot Fleet: Spot Instances across instance types and Availability Zones.
///
/// AWS no longer develops Spot Fleets; prefer [`AutoScalingGroup`](super::AutoScalingGroup). The account needs the
/// service-linked roles `AWSServiceRoleForEC2Spot` and `AWSServiceRoleForEC2SpotFleet`, which AWS creates at the first
/// use of the console.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-spotfleet.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::compute::AllocationStrategy;
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let template = LaunchTemplate::builder(&network).build(&stack, "Worker");
/// let fleet = SpotFleet::builder(&template, 20)
///     .instance_type("c7i.large")
///     .weighted_instance_type("c7i.xlarge", 2.0)
///     .on_demand_capacity(2)
///     .build(&stack, "Fleet");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct SpotFleet {
    pub(super) resource: ec2::SpotFleetRef,
    pub(super) template: LaunchTemplate,
}

impl SpotFleet {
    /// Returns the ID of the Spot Fleet request.
    pub fn id(&self) -> Value<String> {
        self.resource.reference()
    }

    /// Returns the CloudWatch metrics of the fleet.
    pub fn metrics(&self) -> SpotFleetMetrics {
        SpotFleetMetrics::new([("FleetRequestId", self.id())])
    }

    /// Returns the resource of L1, for `edit` and for attributes that this type does not have.
    pub fn resource(&self) -> &ec2::SpotFleetRef {
        &self.resource
    }

    /// Returns the launch template of the instances.
    pub fn launch_template(&self) -> &LaunchTemplate {
        &self.template
    }
}

impl MountsEfs for SpotFleet {
    fn mount_efs(&self, mount: EfsMount) {
        self.template.mount_efs(mount);
    }
}

impl MountsLustre for SpotFleet {
    fn mount_lustre(&self, mount: LustreMount) {
        self.template.mount_lustre(mount);
    }
}

impl MountsOpenZfs for SpotFleet {
    fn mount_openzfs(&self, mount: OpenZfsMount) {
        self.template.mount_openzfs(mount);
    }
}

impl MountsS3Files for SpotFleet {
    type At = MountPath;

    fn mount_s3_files(&self, mount: S3FilesMount) {
        self.template.mount_s3_files(mount);
    }
}
