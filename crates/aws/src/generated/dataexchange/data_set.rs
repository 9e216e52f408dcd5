// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataExchange::DataSet`

use stanchion_template::generated::*;

/// `AWS::DataExchange::DataSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dataexchange-dataset.html)
#[must_use]
pub struct DataSet<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DataSet<Missing_<super::required::asset_type>, Missing_<super::required::description>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataSet(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DataSet<S0, S1, S2> {
    /// Sets `AssetType`. Required. An update replaces the resource. The values are constants of [`AssetType`].
    #[inline] pub fn asset_type(mut self, value: impl IntoValue_<AssetType>) -> DataSet<Set_, S1, S2> { self.0.put("AssetType", value.into_node()); DataSet(self.0, PhantomData_) }
    /// Sets `Description`. Required.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> DataSet<S0, Set_, S2> { self.0.put("Description", value.into_node()); DataSet(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DataSet<S0, S1, Set_> { self.0.put("Name", value.into_node()); DataSet(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DataSet> for DataSet<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for DataSet<S0, S1, S2> {
    const TYPE: &'static str = "AWS::DataExchange::DataSet";
    type Handle = DataSetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DataSet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DataSetRef(Id_);
impl From<Id_> for DataSetRef { #[inline] fn from(id: Id_) -> Self { DataSetRef(id) } }
impl AsRef<Id_> for DataSetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DataSetRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Origin`
    #[inline] pub fn origin(&self) -> Value_<String> { self.0.attribute("Origin") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// Values of `AWS::DataExchange::DataSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dataexchange-dataset.html)
#[derive(Debug)]
pub enum AssetType {}
impl AssetType {
    /// `S3_SNAPSHOT`
    pub const S3_SNAPSHOT: Value_<AssetType> = Value_::constant("S3_SNAPSHOT");
    /// `REDSHIFT_DATA_SHARE`
    pub const REDSHIFT_DATA_SHARE: Value_<AssetType> = Value_::constant("REDSHIFT_DATA_SHARE");
    /// `API_GATEWAY_API`
    pub const API_GATEWAY_API: Value_<AssetType> = Value_::constant("API_GATEWAY_API");
    /// `S3_DATA_ACCESS`
    pub const S3_DATA_ACCESS: Value_<AssetType> = Value_::constant("S3_DATA_ACCESS");
    /// `LAKE_FORMATION_DATA_PERMISSION`
    pub const LAKE_FORMATION_DATA_PERMISSION: Value_<AssetType> = Value_::constant("LAKE_FORMATION_DATA_PERMISSION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AssetType> { Value_::from_node(value.into_node()) }
}
