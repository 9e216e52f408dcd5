// Made by `cargo xtask generate`; do not edit.
//! `AWS::S3Tables::Namespace`

use stanchion_template::generated::*;

/// `AWS::S3Tables::Namespace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-namespace.html)
#[must_use]
pub struct Namespace<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Namespace<Missing_<super::required::namespace>, Missing_<super::required::table_bucket_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Namespace(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Namespace<S0, S1> {
    /// Sets `Namespace`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> Namespace<Set_, S1> { self.0.put("Namespace", value.into_node()); Namespace(self.0, PhantomData_) }
    /// Sets `TableBucketARN`. Required. An update replaces the resource.
    #[inline] pub fn table_bucket_arn(mut self, value: impl IntoValue_<String>) -> Namespace<S0, Set_> { self.0.put("TableBucketARN", value.into_node()); Namespace(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Namespace> for Namespace<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Namespace<S0, S1> {
    const TYPE: &'static str = "AWS::S3Tables::Namespace";
    type Handle = NamespaceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Namespace`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct NamespaceRef(Id_);
impl From<Id_> for NamespaceRef { #[inline] fn from(id: Id_) -> Self { NamespaceRef(id) } }
impl AsRef<Id_> for NamespaceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl NamespaceRef {
    /// `Ref`: `TableBucketARN|Namespace`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
