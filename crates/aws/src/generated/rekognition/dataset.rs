// Made by `cargo xtask generate`; do not edit.
//! `AWS::Rekognition::Dataset`

use stanchion_template::generated::*;

/// `AWS::Rekognition::Dataset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rekognition-dataset.html)
#[must_use]
pub struct Dataset<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Dataset<Missing_<super::required::dataset_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Dataset(Properties_::new(), PhantomData_) }
}
impl<S0> Dataset<S0> {
    /// Sets `DatasetType`. Required. An update replaces the resource. The values are constants of [`DatasetType`].
    #[inline] pub fn dataset_type(mut self, value: impl IntoValue_<DatasetType>) -> Dataset<Set_> { self.0.put("DatasetType", value.into_node()); Dataset(self.0, PhantomData_) }
    /// Sets `ProjectArn`. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn project_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProjectArn", value.into_node()); self }
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Dataset> for Dataset<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Dataset<S0> {
    const TYPE: &'static str = "AWS::Rekognition::Dataset";
    type Handle = DatasetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Dataset`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DatasetRef(Id_);
impl From<Id_> for DatasetRef { #[inline] fn from(id: Id_) -> Self { DatasetRef(id) } }
impl AsRef<Id_> for DatasetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DatasetRef {
    /// `Ref`: `DatasetArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DatasetArn`
    #[inline] pub fn dataset_arn(&self) -> Value_<String> { self.0.attribute("DatasetArn") }
}
/// Values of `AWS::Rekognition::Dataset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rekognition-dataset.html)
#[derive(Debug)]
pub enum DatasetType {}
impl DatasetType {
    /// `TRAIN`
    pub const TRAIN: Value_<DatasetType> = Value_::constant("TRAIN");
    /// `TEST`
    pub const TEST: Value_<DatasetType> = Value_::constant("TEST");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DatasetType> { Value_::from_node(value.into_node()) }
}
