// Made by `cargo xtask generate`; do not edit.
//! `AWS::DMS::InstanceProfile`

use stanchion_template::generated::*;

/// `AWS::DMS::InstanceProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-instanceprofile.html)
#[must_use]
pub struct InstanceProfile(Properties_);
impl InstanceProfile {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InstanceProfile(Properties_::new()) }
}
impl InstanceProfile {
    /// Sets `AvailabilityZone`. 1 to 255 characters.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZone", value.into_node()); self }
    /// Sets `Description`. 1 to 255 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `InstanceProfileIdentifier`. 1 to 255 characters.
    #[inline] pub fn instance_profile_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceProfileIdentifier", value.into_node()); self }
    /// Sets `InstanceProfileName`. 1 to 255 characters.
    #[inline] pub fn instance_profile_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceProfileName", value.into_node()); self }
    /// Sets `KmsKeyArn`. 1 to 255 characters.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `NetworkType`. The values are constants of [`NetworkType`].
    #[inline] pub fn network_type(mut self, value: impl IntoValue_<NetworkType>) -> Self { self.0.put("NetworkType", value.into_node()); self }
    /// Sets `PubliclyAccessible`.
    #[inline] pub fn publicly_accessible(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PubliclyAccessible", value.into_node()); self }
    /// Sets `SubnetGroupIdentifier`. 1 to 255 characters.
    #[inline] pub fn subnet_group_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubnetGroupIdentifier", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcSecurityGroups`.
    #[inline] pub fn vpc_security_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("VpcSecurityGroups", value.into_node()); self }
}
impl IntoValue_<InstanceProfile> for InstanceProfile { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for InstanceProfile {
    const TYPE: &'static str = "AWS::DMS::InstanceProfile";
    type Handle = InstanceProfileRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`InstanceProfile`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct InstanceProfileRef(Id_);
impl From<Id_> for InstanceProfileRef { #[inline] fn from(id: Id_) -> Self { InstanceProfileRef(id) } }
impl AsRef<Id_> for InstanceProfileRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl InstanceProfileRef {
    /// `Ref`: `InstanceProfileArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `InstanceProfileArn`
    #[inline] pub fn instance_profile_arn(&self) -> Value_<String> { self.0.attribute("InstanceProfileArn") }
    /// `Fn::GetAtt` `InstanceProfileCreationTime`
    #[inline] pub fn instance_profile_creation_time(&self) -> Value_<String> { self.0.attribute("InstanceProfileCreationTime") }
}
/// Values of `AWS::DMS::InstanceProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-instanceprofile.html)
#[derive(Debug)]
pub enum NetworkType {}
impl NetworkType {
    /// `IPV4`
    pub const IPV4: Value_<NetworkType> = Value_::constant("IPV4");
    /// `DUAL`
    pub const DUAL: Value_<NetworkType> = Value_::constant("DUAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NetworkType> { Value_::from_node(value.into_node()) }
}
