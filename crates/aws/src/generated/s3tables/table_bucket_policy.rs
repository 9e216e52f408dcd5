// Made by `cargo xtask generate`; do not edit.
//! `AWS::S3Tables::TableBucketPolicy`

use stanchion_template::generated::*;

/// `AWS::S3Tables::TableBucketPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-tablebucketpolicy.html)
#[must_use]
pub struct TableBucketPolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TableBucketPolicy<Missing_<super::required::resource_policy>, Missing_<super::required::table_bucket_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TableBucketPolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TableBucketPolicy<S0, S1> {
    /// Sets `ResourcePolicy`. Required. 1 to 20480 characters.
    #[inline] pub fn resource_policy(mut self, value: impl IntoValue_<Node_>) -> TableBucketPolicy<Set_, S1> { self.0.put("ResourcePolicy", value.into_node()); TableBucketPolicy(self.0, PhantomData_) }
    /// Sets `TableBucketARN`. Required. An update replaces the resource.
    #[inline] pub fn table_bucket_arn(mut self, value: impl IntoValue_<String>) -> TableBucketPolicy<S0, Set_> { self.0.put("TableBucketARN", value.into_node()); TableBucketPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TableBucketPolicy> for TableBucketPolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for TableBucketPolicy<S0, S1> {
    const TYPE: &'static str = "AWS::S3Tables::TableBucketPolicy";
    type Handle = TableBucketPolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TableBucketPolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TableBucketPolicyRef(Id_);
impl From<Id_> for TableBucketPolicyRef { #[inline] fn from(id: Id_) -> Self { TableBucketPolicyRef(id) } }
impl AsRef<Id_> for TableBucketPolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TableBucketPolicyRef {
    /// `Ref`: `TableBucketARN`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
