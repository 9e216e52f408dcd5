//! EBS volumes of instances.

use stanchion_aws::ec2::{instance, launch_template};
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value};

use crate::units::Size;

/// An EBS volume type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum VolumeType {
    /// General Purpose SSD.
    #[default]
    Gp3,
    /// General Purpose SSD of the previous generation.
    Gp2,
    /// Provisioned IOPS SSD.
    Io2,
    /// Provisioned IOPS SSD of the previous generation.
    Io1,
    /// Throughput Optimized HDD.
    St1,
    /// Cold HDD.
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

/// An EBS volume of an instance. By default it is encrypted, and deleted when the instance is terminated.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-ebs.html)
#[derive(Clone, Debug)]
#[must_use = "pass it to `block_device`"]
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
    /// Creates the root volume of an Amazon Linux image.
    pub fn root(size: Size) -> BlockDevice {
        BlockDevice::new("/dev/xvda", size)
    }

    /// Creates a volume with a device name, such as `/dev/sdf`.
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

    /// Sets the volume type (`VolumeType`). Default: gp3.
    pub fn kind(mut self, kind: VolumeType) -> Self {
        self.kind = kind;
        self
    }

    /// Sets the I/O operations per second (`Iops`): required for io1 and io2, 3,000 or more for gp3. Other volume types
    /// do not support it.
    pub fn operations_per_second(mut self, count: u32) -> Self {
        self.operations = Some(count);
        self
    }

    /// Sets the KMS key that encrypts the volume (`KmsKeyId`). Default: the default key of the account for EBS.
    pub fn kms_key(mut self, key: impl IntoValue<String>) -> Self {
        self.kms_key = Some(key.into_value());
        self
    }

    /// Turns off encryption (`Encrypted`).
    pub fn unencrypted(mut self) -> Self {
        self.encrypted = false;
        self
    }

    /// Keeps the volume when the instance is terminated (`DeleteOnTermination`).
    pub fn keep(mut self) -> Self {
        self.keep = true;
        self
    }

    pub(super) fn check(&self, scope: &Scope) {
        let needs = matches!(self.kind, VolumeType::Io1 | VolumeType::Io2);
        let supports = needs || self.kind == VolumeType::Gp3;
        if (needs && self.operations.is_none()) || (!supports && self.operations.is_some()) {
            scope.report(
                Diagnostic::new(
                    code::EC2_003,
                    "the volume type and the IOPS of the volume do not match",
                )
                .property("BlockDeviceMappings.Ebs.Iops")
                .found(match self.operations {
                    Some(count) => format!("{} with {count} IOPS", self.kind.name()),
                    None => format!("{} without IOPS", self.kind.name()),
                })
                .allowed(
                    "IOPS for io1 and io2, optional IOPS for gp3, no IOPS for other volume types",
                ),
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
