// Made by `cargo xtask generate`; do not edit.
//! `AWS::S3Tables::TablePolicy`

use stanchion_template::generated::*;

/// `AWS::S3Tables::TablePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-tablepolicy.html)
#[must_use]
pub struct TablePolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TablePolicy<Missing_<super::required::resource_policy>, Missing_<super::required::table_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TablePolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TablePolicy<S0, S1> {
    /// Sets `ResourcePolicy`. Required. 1 to 20480 characters.
    #[inline] pub fn resource_policy(mut self, value: impl IntoValue_<Node_>) -> TablePolicy<Set_, S1> { self.0.put("ResourcePolicy", value.into_node()); TablePolicy(self.0, PhantomData_) }
    /// Sets `TableARN`. Required. An update replaces the resource.
    #[inline] pub fn table_arn(mut self, value: impl IntoValue_<String>) -> TablePolicy<S0, Set_> { self.0.put("TableARN", value.into_node()); TablePolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TablePolicy> for TablePolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for TablePolicy<S0, S1> {
    const TYPE: &'static str = "AWS::S3Tables::TablePolicy";
    type Handle = TablePolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TablePolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TablePolicyRef(Id_);
impl From<Id_> for TablePolicyRef { #[inline] fn from(id: Id_) -> Self { TablePolicyRef(id) } }
impl AsRef<Id_> for TablePolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TablePolicyRef {
    /// `Ref`: `TableARN`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Namespace`
    #[inline] pub fn namespace(&self) -> Value_<String> { self.0.attribute("Namespace") }
    /// `Fn::GetAtt` `TableBucketARN`
    #[inline] pub fn table_bucket_arn(&self) -> Value_<String> { self.0.attribute("TableBucketARN") }
    /// `Fn::GetAtt` `TableName`
    #[inline] pub fn table_name(&self) -> Value_<String> { self.0.attribute("TableName") }
}
