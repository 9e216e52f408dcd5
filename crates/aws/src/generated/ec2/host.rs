// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::Host`

use stanchion_template::generated::*;

/// `AWS::EC2::Host`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-host.html)
#[must_use]
pub struct Host<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Host<Missing_<super::required::availability_zone>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Host(Properties_::new(), PhantomData_) }
}
impl<S0> Host<S0> {
    /// Sets `AssetId`. An update replaces the resource.
    #[inline] pub fn asset_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AssetId", value.into_node()); self }
    /// Sets `AutoPlacement`. The values are constants of [`AutoPlacement`].
    #[inline] pub fn auto_placement(mut self, value: impl IntoValue_<AutoPlacement>) -> Self { self.0.put("AutoPlacement", value.into_node()); self }
    /// Sets `AvailabilityZone`. Required. An update replaces the resource.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> Host<Set_> { self.0.put("AvailabilityZone", value.into_node()); Host(self.0, PhantomData_) }
    /// Sets `HostMaintenance`. The values are constants of [`HostMaintenance`].
    #[inline] pub fn host_maintenance(mut self, value: impl IntoValue_<HostMaintenance>) -> Self { self.0.put("HostMaintenance", value.into_node()); self }
    /// Sets `HostRecovery`. The values are constants of [`HostRecovery`].
    #[inline] pub fn host_recovery(mut self, value: impl IntoValue_<HostRecovery>) -> Self { self.0.put("HostRecovery", value.into_node()); self }
    /// Sets `InstanceFamily`. An update replaces the resource.
    #[inline] pub fn instance_family(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceFamily", value.into_node()); self }
    /// Sets `InstanceType`. An update replaces the resource.
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceType", value.into_node()); self }
    /// Sets `OutpostArn`. An update replaces the resource.
    #[inline] pub fn outpost_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OutpostArn", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Host> for Host<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Host<S0> {
    const TYPE: &'static str = "AWS::EC2::Host";
    type Handle = HostRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Host`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct HostRef(Id_);
impl From<Id_> for HostRef { #[inline] fn from(id: Id_) -> Self { HostRef(id) } }
impl AsRef<Id_> for HostRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl HostRef {
    /// `Ref`: `HostId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `HostId`
    #[inline] pub fn host_id(&self) -> Value_<String> { self.0.attribute("HostId") }
}
/// Values of `AWS::EC2::Host`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-host.html)
#[derive(Debug)]
pub enum AutoPlacement {}
impl AutoPlacement {
    /// `on`
    pub const ON: Value_<AutoPlacement> = Value_::constant("on");
    /// `off`
    pub const OFF: Value_<AutoPlacement> = Value_::constant("off");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AutoPlacement> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::Host`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-host.html)
#[derive(Debug)]
pub enum HostMaintenance {}
impl HostMaintenance {
    /// `on`
    pub const ON: Value_<HostMaintenance> = Value_::constant("on");
    /// `off`
    pub const OFF: Value_<HostMaintenance> = Value_::constant("off");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HostMaintenance> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::Host`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-host.html)
#[derive(Debug)]
pub enum HostRecovery {}
impl HostRecovery {
    /// `on`
    pub const ON: Value_<HostRecovery> = Value_::constant("on");
    /// `off`
    pub const OFF: Value_<HostRecovery> = Value_::constant("off");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HostRecovery> { Value_::from_node(value.into_node()) }
}
