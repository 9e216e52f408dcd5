// Made by `cargo xtask generate`; do not edit.
//! `AWS::Outposts::Outpost`

use stanchion_template::generated::*;

/// `AWS::Outposts::Outpost`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-outposts-outpost.html)
#[must_use]
pub struct Outpost<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Outpost<Missing_<super::required::name>, Missing_<super::required::site_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Outpost(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Outpost<S0, S1> {
    /// Sets `AvailabilityZone`. 1 to 1000 characters. An update replaces the resource.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZone", value.into_node()); self }
    /// Sets `AvailabilityZoneId`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn availability_zone_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZoneId", value.into_node()); self }
    /// Sets `Description`. 1 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Outpost<Set_, S1> { self.0.put("Name", value.into_node()); Outpost(self.0, PhantomData_) }
    /// Sets `SiteId`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn site_id(mut self, value: impl IntoValue_<String>) -> Outpost<S0, Set_> { self.0.put("SiteId", value.into_node()); Outpost(self.0, PhantomData_) }
    /// Sets `SupportedHardwareType`. The values are constants of [`SupportedHardwareType`].
    #[inline] pub fn supported_hardware_type(mut self, value: impl IntoValue_<SupportedHardwareType>) -> Self { self.0.put("SupportedHardwareType", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Outpost> for Outpost<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Outpost<S0, S1> {
    const TYPE: &'static str = "AWS::Outposts::Outpost";
    type Handle = OutpostRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Outpost`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct OutpostRef(Id_);
impl From<Id_> for OutpostRef { #[inline] fn from(id: Id_) -> Self { OutpostRef(id) } }
impl AsRef<Id_> for OutpostRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl OutpostRef {
    /// `Ref`: `OutpostArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `LifeCycleStatus`
    #[inline] pub fn life_cycle_status(&self) -> Value_<String> { self.0.attribute("LifeCycleStatus") }
    /// `Fn::GetAtt` `OutpostArn`
    #[inline] pub fn outpost_arn(&self) -> Value_<String> { self.0.attribute("OutpostArn") }
    /// `Fn::GetAtt` `OutpostId`
    #[inline] pub fn outpost_id(&self) -> Value_<String> { self.0.attribute("OutpostId") }
    /// `Fn::GetAtt` `OwnerId`
    #[inline] pub fn owner_id(&self) -> Value_<String> { self.0.attribute("OwnerId") }
    /// `Fn::GetAtt` `SiteArn`
    #[inline] pub fn site_arn(&self) -> Value_<String> { self.0.attribute("SiteArn") }
}
/// Values of `AWS::Outposts::Outpost`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-outposts-outpost.html)
#[derive(Debug)]
pub enum SupportedHardwareType {}
impl SupportedHardwareType {
    /// `RACK`
    pub const RACK: Value_<SupportedHardwareType> = Value_::constant("RACK");
    /// `SERVER`
    pub const SERVER: Value_<SupportedHardwareType> = Value_::constant("SERVER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SupportedHardwareType> { Value_::from_node(value.into_node()) }
}
