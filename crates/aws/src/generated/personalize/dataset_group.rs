// Made by `cargo xtask generate`; do not edit.
//! `AWS::Personalize::DatasetGroup`

use stanchion_template::generated::*;

/// `AWS::Personalize::DatasetGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-datasetgroup.html)
#[must_use]
pub struct DatasetGroup<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DatasetGroup<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DatasetGroup(Properties_::new(), PhantomData_) }
}
impl<S0> DatasetGroup<S0> {
    /// Sets `Domain`. An update replaces the resource. The values are constants of [`Domain`].
    #[inline] pub fn domain(mut self, value: impl IntoValue_<Domain>) -> Self { self.0.put("Domain", value.into_node()); self }
    /// Sets `KmsKeyArn`. 0 to 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DatasetGroup<Set_> { self.0.put("Name", value.into_node()); DatasetGroup(self.0, PhantomData_) }
    /// Sets `RoleArn`. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DatasetGroup> for DatasetGroup<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for DatasetGroup<S0> {
    const TYPE: &'static str = "AWS::Personalize::DatasetGroup";
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
/// Values of `AWS::Personalize::DatasetGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-datasetgroup.html)
#[derive(Debug)]
pub enum Domain {}
impl Domain {
    /// `ECOMMERCE`
    pub const ECOMMERCE: Value_<Domain> = Value_::constant("ECOMMERCE");
    /// `VIDEO_ON_DEMAND`
    pub const VIDEO_ON_DEMAND: Value_<Domain> = Value_::constant("VIDEO_ON_DEMAND");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Domain> { Value_::from_node(value.into_node()) }
}
