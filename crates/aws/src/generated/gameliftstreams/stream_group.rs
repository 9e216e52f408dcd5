// Made by `cargo xtask generate`; do not edit.
//! `AWS::GameLiftStreams::StreamGroup`

use stanchion_template::generated::*;

/// `AWS::GameLiftStreams::StreamGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gameliftstreams-streamgroup.html)
#[must_use]
pub struct StreamGroup<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl StreamGroup<Missing_<super::required::description>, Missing_<super::required::location_configurations>, Missing_<super::required::stream_class>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StreamGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> StreamGroup<S0, S1, S2> {
    /// Sets `DefaultApplication`.
    #[inline] pub fn default_application(mut self, value: impl IntoValue_<DefaultApplication>) -> Self { self.0.put("DefaultApplication", value.into_node()); self }
    /// Sets `Description`. Required. 1 to 80 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> StreamGroup<Set_, S1, S2> { self.0.put("Description", value.into_node()); StreamGroup(self.0, PhantomData_) }
    /// Sets `LocationConfigurations`. Required. 1 to 100 items.
    #[inline] pub fn location_configurations(mut self, value: impl IntoValue_<Vec<LocationConfiguration>>) -> StreamGroup<S0, Set_, S2> { self.0.put("LocationConfigurations", value.into_node()); StreamGroup(self.0, PhantomData_) }
    /// Sets `StreamClass`. Required. 1 to 20 characters. An update replaces the resource.
    #[inline] pub fn stream_class(mut self, value: impl IntoValue_<String>) -> StreamGroup<S0, S1, Set_> { self.0.put("StreamClass", value.into_node()); StreamGroup(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<StreamGroup> for StreamGroup<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for StreamGroup<S0, S1, S2> {
    const TYPE: &'static str = "AWS::GameLiftStreams::StreamGroup";
    type Handle = StreamGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`StreamGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct StreamGroupRef(Id_);
impl From<Id_> for StreamGroupRef { #[inline] fn from(id: Id_) -> Self { StreamGroupRef(id) } }
impl AsRef<Id_> for StreamGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl StreamGroupRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::GameLiftStreams::StreamGroup.DefaultApplication`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gameliftstreams-streamgroup-defaultapplication.html)
#[must_use]
pub struct DefaultApplication(Properties_);
impl DefaultApplication {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DefaultApplication(Properties_::new()) }
}
impl DefaultApplication {
    /// Sets `Arn`. 1 to 128 characters.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Arn", value.into_node()); self }
    /// Sets `Id`. 1 to 32 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Id", value.into_node()); self }
}
impl IntoValue_<DefaultApplication> for DefaultApplication { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GameLiftStreams::StreamGroup.VpcTransitConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gameliftstreams-streamgroup-vpctransitconfiguration.html)
#[must_use]
pub struct VpcTransitConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VpcTransitConfiguration<Missing_<super::required::ipv4_cidr_blocks>, Missing_<super::required::vpc_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcTransitConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VpcTransitConfiguration<S0, S1> {
    /// Sets `Ipv4CidrBlocks`. Required. 1 to 5 items.
    #[inline] pub fn ipv4_cidr_blocks(mut self, value: impl IntoValue_<Vec<String>>) -> VpcTransitConfiguration<Set_, S1> { self.0.put("Ipv4CidrBlocks", value.into_node()); VpcTransitConfiguration(self.0, PhantomData_) }
    /// Sets `VpcId`. Required. 1 to 32 characters.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> VpcTransitConfiguration<S0, Set_> { self.0.put("VpcId", value.into_node()); VpcTransitConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VpcTransitConfiguration> for VpcTransitConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GameLiftStreams::StreamGroup.LocationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gameliftstreams-streamgroup-locationconfiguration.html)
#[must_use]
pub struct LocationConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LocationConfiguration<Missing_<super::required::location_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LocationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> LocationConfiguration<S0> {
    /// Sets `AlwaysOnCapacity`. At least 0.
    #[inline] pub fn always_on_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AlwaysOnCapacity", value.into_node()); self }
    /// Sets `LocationName`. Required. 1 to 20 characters.
    #[inline] pub fn location_name(mut self, value: impl IntoValue_<String>) -> LocationConfiguration<Set_> { self.0.put("LocationName", value.into_node()); LocationConfiguration(self.0, PhantomData_) }
    /// Sets `MaximumCapacity`. At least 0.
    #[inline] pub fn maximum_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumCapacity", value.into_node()); self }
    /// Sets `OnDemandCapacity`. At least 0.
    #[inline] pub fn on_demand_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("OnDemandCapacity", value.into_node()); self }
    /// Sets `TargetIdleCapacity`. At least 0.
    #[inline] pub fn target_idle_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TargetIdleCapacity", value.into_node()); self }
    /// Sets `VpcTransitConfiguration`.
    #[inline] pub fn vpc_transit_configuration(mut self, value: impl IntoValue_<VpcTransitConfiguration>) -> Self { self.0.put("VpcTransitConfiguration", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LocationConfiguration> for LocationConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
