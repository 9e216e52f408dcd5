// Made by `cargo xtask generate`; do not edit.
//! `AWS::Forecast::DatasetGroup`

use stanchion_template::generated::*;

/// `AWS::Forecast::DatasetGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-forecast-datasetgroup.html)
#[must_use]
pub struct DatasetGroup<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DatasetGroup<Missing_<super::required::dataset_group_name>, Missing_<super::required::domain>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DatasetGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DatasetGroup<S0, S1> {
    /// Sets `DatasetArns`.
    #[inline] pub fn dataset_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DatasetArns", value.into_node()); self }
    /// Sets `DatasetGroupName`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn dataset_group_name(mut self, value: impl IntoValue_<String>) -> DatasetGroup<Set_, S1> { self.0.put("DatasetGroupName", value.into_node()); DatasetGroup(self.0, PhantomData_) }
    /// Sets `Domain`. Required. The values are constants of [`Domain`].
    #[inline] pub fn domain(mut self, value: impl IntoValue_<Domain>) -> DatasetGroup<S0, Set_> { self.0.put("Domain", value.into_node()); DatasetGroup(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DatasetGroup> for DatasetGroup<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for DatasetGroup<S0, S1> {
    const TYPE: &'static str = "AWS::Forecast::DatasetGroup";
    type Handle = DatasetGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DatasetGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DatasetGroupRef(Id_);
impl From<Id_> for DatasetGroupRef { #[inline] fn from(id: Id_) -> Self { DatasetGroupRef(id) } }
impl AsRef<Id_> for DatasetGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DatasetGroupRef {
    /// `Ref`: `DatasetGroupArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DatasetGroupArn`
    #[inline] pub fn dataset_group_arn(&self) -> Value_<String> { self.0.attribute("DatasetGroupArn") }
}
/// Values of `AWS::Forecast::DatasetGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-forecast-datasetgroup.html)
#[derive(Debug)]
pub enum Domain {}
impl Domain {
    /// `RETAIL`
    pub const RETAIL: Value_<Domain> = Value_::constant("RETAIL");
    /// `CUSTOM`
    pub const CUSTOM: Value_<Domain> = Value_::constant("CUSTOM");
    /// `INVENTORY_PLANNING`
    pub const INVENTORY_PLANNING: Value_<Domain> = Value_::constant("INVENTORY_PLANNING");
    /// `EC2_CAPACITY`
    pub const EC2_CAPACITY: Value_<Domain> = Value_::constant("EC2_CAPACITY");
    /// `WORK_FORCE`
    pub const WORK_FORCE: Value_<Domain> = Value_::constant("WORK_FORCE");
    /// `WEB_TRAFFIC`
    pub const WEB_TRAFFIC: Value_<Domain> = Value_::constant("WEB_TRAFFIC");
    /// `METRICS`
    pub const METRICS: Value_<Domain> = Value_::constant("METRICS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Domain> { Value_::from_node(value.into_node()) }
}
