// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::PlacementGroup`

use stanchion_template::generated::*;

/// `AWS::EC2::PlacementGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-placementgroup.html)
#[must_use]
pub struct PlacementGroup(Properties_);
impl PlacementGroup {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PlacementGroup(Properties_::new()) }
}
impl PlacementGroup {
    /// Sets `ParentGroupId`. An update replaces the resource.
    #[inline] pub fn parent_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ParentGroupId", value.into_node()); self }
    /// Sets `PartitionCount`. An update replaces the resource.
    #[inline] pub fn partition_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PartitionCount", value.into_node()); self }
    /// Sets `SpreadLevel`. An update replaces the resource. The values are constants of [`SpreadLevel`].
    #[inline] pub fn spread_level(mut self, value: impl IntoValue_<SpreadLevel>) -> Self { self.0.put("SpreadLevel", value.into_node()); self }
    /// Sets `Strategy`. An update replaces the resource. The values are constants of [`Strategy`].
    #[inline] pub fn strategy(mut self, value: impl IntoValue_<Strategy>) -> Self { self.0.put("Strategy", value.into_node()); self }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<PlacementGroup> for PlacementGroup { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for PlacementGroup {
    const TYPE: &'static str = "AWS::EC2::PlacementGroup";
    type Handle = PlacementGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PlacementGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PlacementGroupRef(Id_);
impl From<Id_> for PlacementGroupRef { #[inline] fn from(id: Id_) -> Self { PlacementGroupRef(id) } }
impl AsRef<Id_> for PlacementGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PlacementGroupRef {
    /// `Ref`: `GroupName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `GroupId`
    #[inline] pub fn group_id(&self) -> Value_<String> { self.0.attribute("GroupId") }
    /// `Fn::GetAtt` `GroupName`
    #[inline] pub fn group_name(&self) -> Value_<String> { self.0.attribute("GroupName") }
}
/// Values of `AWS::EC2::PlacementGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-placementgroup.html)
#[derive(Debug)]
pub enum SpreadLevel {}
impl SpreadLevel {
    /// `host`
    pub const HOST: Value_<SpreadLevel> = Value_::constant("host");
    /// `rack`
    pub const RACK: Value_<SpreadLevel> = Value_::constant("rack");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SpreadLevel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::PlacementGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-placementgroup.html)
#[derive(Debug)]
pub enum Strategy {}
impl Strategy {
    /// `cluster`
    pub const CLUSTER: Value_<Strategy> = Value_::constant("cluster");
    /// `partition`
    pub const PARTITION: Value_<Strategy> = Value_::constant("partition");
    /// `precision-time`
    pub const PRECISION_TIME: Value_<Strategy> = Value_::constant("precision-time");
    /// `spread`
    pub const SPREAD: Value_<Strategy> = Value_::constant("spread");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Strategy> { Value_::from_node(value.into_node()) }
}
