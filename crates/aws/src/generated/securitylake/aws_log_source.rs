// Made by `cargo xtask generate`; do not edit.
//! `AWS::SecurityLake::AwsLogSource`

use stanchion_template::generated::*;

/// `AWS::SecurityLake::AwsLogSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-awslogsource.html)
#[must_use]
pub struct AwsLogSource<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl AwsLogSource<Missing_<super::required::data_lake_arn>, Missing_<super::required::source_name>, Missing_<super::required::source_version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AwsLogSource(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> AwsLogSource<S0, S1, S2> {
    /// Sets `Accounts`.
    #[inline] pub fn accounts(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Accounts", value.into_node()); self }
    /// Sets `DataLakeArn`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn data_lake_arn(mut self, value: impl IntoValue_<String>) -> AwsLogSource<Set_, S1, S2> { self.0.put("DataLakeArn", value.into_node()); AwsLogSource(self.0, PhantomData_) }
    /// Sets `SourceName`. Required. An update replaces the resource.
    #[inline] pub fn source_name(mut self, value: impl IntoValue_<String>) -> AwsLogSource<S0, Set_, S2> { self.0.put("SourceName", value.into_node()); AwsLogSource(self.0, PhantomData_) }
    /// Sets `SourceVersion`. Required. An update replaces the resource.
    #[inline] pub fn source_version(mut self, value: impl IntoValue_<String>) -> AwsLogSource<S0, S1, Set_> { self.0.put("SourceVersion", value.into_node()); AwsLogSource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<AwsLogSource> for AwsLogSource<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for AwsLogSource<S0, S1, S2> {
    const TYPE: &'static str = "AWS::SecurityLake::AwsLogSource";
    type Handle = AwsLogSourceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AwsLogSource`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AwsLogSourceRef(Id_);
impl From<Id_> for AwsLogSourceRef { #[inline] fn from(id: Id_) -> Self { AwsLogSourceRef(id) } }
impl AsRef<Id_> for AwsLogSourceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AwsLogSourceRef {
    /// `Ref`: `SourceName|SourceVersion`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
