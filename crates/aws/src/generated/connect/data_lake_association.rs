// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::DataLakeAssociation`

use stanchion_template::generated::*;

/// `AWS::Connect::DataLakeAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datalakeassociation.html)
#[must_use]
pub struct DataLakeAssociation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DataLakeAssociation<Missing_<super::required::data_set_id>, Missing_<super::required::instance_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataLakeAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DataLakeAssociation<S0, S1> {
    /// Sets `DataSetId`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn data_set_id(mut self, value: impl IntoValue_<String>) -> DataLakeAssociation<Set_, S1> { self.0.put("DataSetId", value.into_node()); DataLakeAssociation(self.0, PhantomData_) }
    /// Sets `InstanceId`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn instance_id(mut self, value: impl IntoValue_<String>) -> DataLakeAssociation<S0, Set_> { self.0.put("InstanceId", value.into_node()); DataLakeAssociation(self.0, PhantomData_) }
    /// Sets `TargetAccountId`. Exactly 12 characters. An update replaces the resource.
    #[inline] pub fn target_account_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetAccountId", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DataLakeAssociation> for DataLakeAssociation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for DataLakeAssociation<S0, S1> {
    const TYPE: &'static str = "AWS::Connect::DataLakeAssociation";
    type Handle = DataLakeAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DataLakeAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DataLakeAssociationRef(Id_);
impl From<Id_> for DataLakeAssociationRef { #[inline] fn from(id: Id_) -> Self { DataLakeAssociationRef(id) } }
impl AsRef<Id_> for DataLakeAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DataLakeAssociationRef {
    /// `Ref`: `InstanceId|DataSetId|TargetAccountId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ResourceShareArn`
    #[inline] pub fn resource_share_arn(&self) -> Value_<String> { self.0.attribute("ResourceShareArn") }
    /// `Fn::GetAtt` `ResourceShareId`
    #[inline] pub fn resource_share_id(&self) -> Value_<String> { self.0.attribute("ResourceShareId") }
}
