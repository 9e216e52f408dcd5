// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::NetworkInsightsPath`

use stanchion_template::generated::*;

/// `AWS::EC2::NetworkInsightsPath`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightspath.html)
#[must_use]
pub struct NetworkInsightsPath<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl NetworkInsightsPath<Missing_<super::required::protocol>, Missing_<super::required::source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NetworkInsightsPath(Properties_::new(), PhantomData_) }
}
impl<S0, S1> NetworkInsightsPath<S0, S1> {
    /// Sets `Destination`. An update replaces the resource.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Destination", value.into_node()); self }
    /// Sets `DestinationIp`. 0 to 15 characters. An update replaces the resource.
    #[inline] pub fn destination_ip(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DestinationIp", value.into_node()); self }
    /// Sets `DestinationPort`. 0 to 65535. An update replaces the resource.
    #[inline] pub fn destination_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DestinationPort", value.into_node()); self }
    /// Sets `FilterAtDestination`. An update replaces the resource.
    #[inline] pub fn filter_at_destination(mut self, value: impl IntoValue_<PathFilter>) -> Self { self.0.put("FilterAtDestination", value.into_node()); self }
    /// Sets `FilterAtSource`. An update replaces the resource.
    #[inline] pub fn filter_at_source(mut self, value: impl IntoValue_<PathFilter>) -> Self { self.0.put("FilterAtSource", value.into_node()); self }
    /// Sets `Protocol`. Required. An update replaces the resource. The values are constants of [`Protocol`].
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<Protocol>) -> NetworkInsightsPath<Set_, S1> { self.0.put("Protocol", value.into_node()); NetworkInsightsPath(self.0, PhantomData_) }
    /// Sets `Source`. Required. An update replaces the resource.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> NetworkInsightsPath<S0, Set_> { self.0.put("Source", value.into_node()); NetworkInsightsPath(self.0, PhantomData_) }
    /// Sets `SourceIp`. 0 to 15 characters. An update replaces the resource.
    #[inline] pub fn source_ip(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceIp", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<NetworkInsightsPath> for NetworkInsightsPath<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for NetworkInsightsPath<S0, S1> {
    const TYPE: &'static str = "AWS::EC2::NetworkInsightsPath";
    type Handle = NetworkInsightsPathRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`NetworkInsightsPath`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct NetworkInsightsPathRef(Id_);
impl From<Id_> for NetworkInsightsPathRef { #[inline] fn from(id: Id_) -> Self { NetworkInsightsPathRef(id) } }
impl AsRef<Id_> for NetworkInsightsPathRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl NetworkInsightsPathRef {
    /// `Ref`: `NetworkInsightsPathId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedDate`
    #[inline] pub fn created_date(&self) -> Value_<String> { self.0.attribute("CreatedDate") }
    /// `Fn::GetAtt` `DestinationArn`
    #[inline] pub fn destination_arn(&self) -> Value_<String> { self.0.attribute("DestinationArn") }
    /// `Fn::GetAtt` `NetworkInsightsPathArn`
    #[inline] pub fn network_insights_path_arn(&self) -> Value_<String> { self.0.attribute("NetworkInsightsPathArn") }
    /// `Fn::GetAtt` `NetworkInsightsPathId`
    #[inline] pub fn network_insights_path_id(&self) -> Value_<String> { self.0.attribute("NetworkInsightsPathId") }
    /// `Fn::GetAtt` `SourceArn`
    #[inline] pub fn source_arn(&self) -> Value_<String> { self.0.attribute("SourceArn") }
}
/// `AWS::EC2::NetworkInsightsPath.FilterPortRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-networkinsightspath-filterportrange.html)
#[must_use]
pub struct FilterPortRange(Properties_);
impl FilterPortRange {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FilterPortRange(Properties_::new()) }
}
impl FilterPortRange {
    /// Sets `FromPort`. 0 to 65535.
    #[inline] pub fn from_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FromPort", value.into_node()); self }
    /// Sets `ToPort`. 0 to 65535.
    #[inline] pub fn to_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ToPort", value.into_node()); self }
}
impl IntoValue_<FilterPortRange> for FilterPortRange { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::NetworkInsightsPath.PathFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-networkinsightspath-pathfilter.html)
#[must_use]
pub struct PathFilter(Properties_);
impl PathFilter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PathFilter(Properties_::new()) }
}
impl PathFilter {
    /// Sets `DestinationAddress`. 0 to 15 characters.
    #[inline] pub fn destination_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DestinationAddress", value.into_node()); self }
    /// Sets `DestinationPortRange`.
    #[inline] pub fn destination_port_range(mut self, value: impl IntoValue_<FilterPortRange>) -> Self { self.0.put("DestinationPortRange", value.into_node()); self }
    /// Sets `SourceAddress`. 0 to 15 characters.
    #[inline] pub fn source_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceAddress", value.into_node()); self }
    /// Sets `SourcePortRange`.
    #[inline] pub fn source_port_range(mut self, value: impl IntoValue_<FilterPortRange>) -> Self { self.0.put("SourcePortRange", value.into_node()); self }
}
impl IntoValue_<PathFilter> for PathFilter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EC2::NetworkInsightsPath`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightspath.html)
#[derive(Debug)]
pub enum Protocol {}
impl Protocol {
    /// `tcp`
    pub const TCP: Value_<Protocol> = Value_::constant("tcp");
    /// `udp`
    pub const UDP: Value_<Protocol> = Value_::constant("udp");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Protocol> { Value_::from_node(value.into_node()) }
}
