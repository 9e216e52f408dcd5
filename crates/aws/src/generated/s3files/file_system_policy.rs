// Made by `cargo xtask generate`; do not edit.
//! `AWS::S3Files::FileSystemPolicy`

use stanchion_template::generated::*;

/// `AWS::S3Files::FileSystemPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-filesystempolicy.html)
#[must_use]
pub struct FileSystemPolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FileSystemPolicy<Missing_<super::required::file_system_id>, Missing_<super::required::policy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FileSystemPolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FileSystemPolicy<S0, S1> {
    /// Sets `FileSystemId`. Required. At most 128 characters. An update replaces the resource.
    #[inline] pub fn file_system_id(mut self, value: impl IntoValue_<String>) -> FileSystemPolicy<Set_, S1> { self.0.put("FileSystemId", value.into_node()); FileSystemPolicy(self.0, PhantomData_) }
    /// Sets `Policy`. Required.
    #[inline] pub fn policy(mut self, value: impl IntoValue_<Node_>) -> FileSystemPolicy<S0, Set_> { self.0.put("Policy", value.into_node()); FileSystemPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FileSystemPolicy> for FileSystemPolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for FileSystemPolicy<S0, S1> {
    const TYPE: &'static str = "AWS::S3Files::FileSystemPolicy";
    type Handle = FileSystemPolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`FileSystemPolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FileSystemPolicyRef(Id_);
impl From<Id_> for FileSystemPolicyRef { #[inline] fn from(id: Id_) -> Self { FileSystemPolicyRef(id) } }
impl AsRef<Id_> for FileSystemPolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FileSystemPolicyRef {
    /// `Ref`: `FileSystemId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
