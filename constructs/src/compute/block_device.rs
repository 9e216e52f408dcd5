//! Disks of machines.

use stanchion_aws::ec2::{instance, launch_template};
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value};

use crate::units::Size;

/// A kind of EBS volume.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum VolumeType {
    /// General purpose, the default.
    #[default]
    Gp3,
    /// General purpose of the previous generation.
    Gp2,
    /// Provisioned operations.
    Io2,
    /// Provisioned operations of the previous generation.
    Io1,
    /// Throughput on disks.
    St1,
    /// Cold data on disks.
    Sc1,
}

impl VolumeType {
    fn name(self) -> &'static str {
        match self {
            VolumeType::Gp3 => "gp3",
            VolumeType::Gp2 => "gp2",
            VolumeType::Io2 => "io2",
            VolumeType::Io1 => "io1",
            VolumeType::St1 => "st1",
            VolumeType::Sc1 => "sc1",
        }
    }
}

/// An EBS volume of a machine: encrypted, and deleted with it.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-ebs.html)
#[derive(Clone, Debug)]
#[must_use = "give it to a machine"]
pub struct BlockDevice {
    device: String,
    size: Size,
    kind: VolumeType,
    operations: Option<u32>,
    kms_key: Option<Value<String>>,
    encrypted: bool,
    keep: bool,
}

impl BlockDevice {
    /// The volume an Amazon Linux image boots from.
    pub fn root(size: Size) -> BlockDevice {
        BlockDevice::new("/dev/xvda", size)
    }

    /// A volume under a device name, such as `/dev/sdf`.
    pub fn new(device: impl Into<String>, size: Size) -> BlockDevice {
        BlockDevice {
            device: device.into(),
            size,
            kind: VolumeType::Gp3,
            operations: None,
            kms_key: None,
            encrypted: true,
            keep: false,
        }
    }

    /// The kind of volume; default gp3.
    pub fn kind(mut self, kind: VolumeType) -> Self {
        self.kind = kind;
        self
    }

    /// Operations a second; needed for io1 and io2, 3,000 and up for gp3.
    pub fn operations_per_second(mut self, count: u32) -> Self {
        self.operations = Some(count);
        self
    }

    /// The key that encrypts it; default AWS's own.
    pub fn kms_key(mut self, key: impl IntoValue<String>) -> Self {
        self.kms_key = Some(key.into_value());
        self
    }

    /// Leaves it unencrypted.
    pub fn unencrypted(mut self) -> Self {
        self.encrypted = false;
        self
    }

    /// Keeps it when the machine is gone.
    pub fn keep(mut self) -> Self {
        self.keep = true;
        self
    }

    pub(super) fn check(&self, scope: &Scope) {
        let needs = matches!(self.kind, VolumeType::Io1 | VolumeType::Io2);
        let takes = needs || self.kind == VolumeType::Gp3;
        if (needs && self.operations.is_none()) || (!takes && self.operations.is_some()) {
            scope.report(
                Diagnostic::new(
                    code::EC2_003,
                    "the volume's operations a second do not fit its kind",
                )
                .property("BlockDeviceMappings.Ebs.Iops")
                .found(format!("{:?} with {:?}", self.kind, self.operations))
                .allowed("needed for io1 and io2, possible for gp3, not for other kinds"),
            );
        }
    }

    pub(super) fn for_template(self) -> launch_template::BlockDeviceMapping {
        let kind = Value::<launch_template::VolumeType>::constant(self.kind.name());
        let ebs = launch_template::Ebs::new()
            .delete_on_termination(!self.keep)
            .encrypted(self.encrypted)
            .set_opt(self.operations, launch_template::Ebs::iops)
            .set_opt(self.kms_key, launch_template::Ebs::kms_key_id)
            .volume_size(self.size.in_gibibytes())
            .volume_type(kind);
        launch_template::BlockDeviceMapping::new().device_name(self.device).ebs(ebs)
    }

    pub(super) fn for_instance(self) -> instance::BlockDeviceMapping {
        let kind = Value::<instance::VolumeType>::constant(self.kind.name());
        let ebs = instance::Ebs::new()
            .delete_on_termination(!self.keep)
            .encrypted(self.encrypted)
            .set_opt(self.operations, instance::Ebs::iops)
            .set_opt(self.kms_key, instance::Ebs::kms_key_id)
            .volume_size(self.size.in_gibibytes())
            .volume_type(kind);
        instance::BlockDeviceMapping::new().device_name(self.device).ebs(ebs)
    }
}
