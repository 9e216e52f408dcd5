//! Spot Fleets: many machines from spare capacity.

use stanchion_aws::ec2;
use stanchion_template::Value;

use super::LaunchTemplate;
use crate::attach::{EfsMount, LustreMount, MountsEfs, MountsLustre, MountsS3Files, S3FilesMount};
use crate::units::MountPath;

/// Machines from spare capacity, spread over instance types and zones.
///
/// AWS puts no further work into Spot Fleets; [`AutoScalingGroup`](super::AutoScalingGroup) is the modern way. The
/// account needs the roles `AWSServiceRoleForEC2Spot` and `AWSServiceRoleForEC2SpotFleet`, which AWS makes when the
/// console is first used.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-spotfleet.html)
#[derive(Clone, Debug)]
pub struct SpotFleet {
    pub(super) resource: ec2::SpotFleetRef,
    pub(super) template: LaunchTemplate,
}

impl SpotFleet {
    /// The id of the fleet's request.
    pub fn id(&self) -> Value<String> {
        self.resource.reference()
    }

    /// The resource.
    pub fn resource(&self) -> &ec2::SpotFleetRef {
        &self.resource
    }

    /// What its machines are like.
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

impl MountsS3Files for SpotFleet {
    type At = MountPath;

    fn mount_s3_files(&self, mount: S3FilesMount) {
        self.template.mount_s3_files(mount);
    }
}
