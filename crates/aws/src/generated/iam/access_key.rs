// Made by `cargo xtask generate`; do not edit.
//! `AWS::IAM::AccessKey`

use stanchion_template::generated::*;

/// `AWS::IAM::AccessKey`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-accesskey.html)
#[must_use]
pub struct AccessKey<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AccessKey<Missing_<super::required::user_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccessKey(Properties_::new(), PhantomData_) }
}
impl<S0> AccessKey<S0> {
    /// Sets `Serial`. An update replaces the resource.
    #[inline] pub fn serial(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Serial", value.into_node()); self }
    /// Sets `Status`.
    #[inline] pub fn status(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `UserName`. Required. An update replaces the resource.
    #[inline] pub fn user_name(mut self, value: impl IntoValue_<String>) -> AccessKey<Set_> { self.0.put("UserName", value.into_node()); AccessKey(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AccessKey> for AccessKey<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for AccessKey<S0> {
    const TYPE: &'static str = "AWS::IAM::AccessKey";
    type Handle = AccessKeyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AccessKey`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AccessKeyRef(Id_);
impl From<Id_> for AccessKeyRef { #[inline] fn from(id: Id_) -> Self { AccessKeyRef(id) } }
impl AsRef<Id_> for AccessKeyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AccessKeyRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `SecretAccessKey`
    #[inline] pub fn secret_access_key(&self) -> Value_<String> { self.0.attribute("SecretAccessKey") }
}
