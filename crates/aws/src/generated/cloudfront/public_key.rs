// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFront::PublicKey`

use stanchion_template::generated::*;

/// `AWS::CloudFront::PublicKey`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-publickey.html)
#[must_use]
pub struct PublicKey<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PublicKey<Missing_<super::required::public_key_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PublicKey(Properties_::new(), PhantomData_) }
}
impl<S0> PublicKey<S0> {
    /// Sets `PublicKeyConfig`. Required.
    #[inline] pub fn public_key_config(mut self, value: impl IntoValue_<PublicKeyConfig>) -> PublicKey<Set_> { self.0.put("PublicKeyConfig", value.into_node()); PublicKey(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PublicKey> for PublicKey<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for PublicKey<S0> {
    const TYPE: &'static str = "AWS::CloudFront::PublicKey";
    type Handle = PublicKeyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PublicKey`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PublicKeyRef(Id_);
impl From<Id_> for PublicKeyRef { #[inline] fn from(id: Id_) -> Self { PublicKeyRef(id) } }
impl AsRef<Id_> for PublicKeyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PublicKeyRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::CloudFront::PublicKey.PublicKeyConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-publickey-publickeyconfig.html)
#[must_use]
pub struct PublicKeyConfig<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl PublicKeyConfig<Missing_<super::required::caller_reference>, Missing_<super::required::encoded_key>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PublicKeyConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> PublicKeyConfig<S0, S1, S2> {
    /// Sets `CallerReference`. Required.
    #[inline] pub fn caller_reference(mut self, value: impl IntoValue_<String>) -> PublicKeyConfig<Set_, S1, S2> { self.0.put("CallerReference", value.into_node()); PublicKeyConfig(self.0, PhantomData_) }
    /// Sets `Comment`.
    #[inline] pub fn comment(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Comment", value.into_node()); self }
    /// Sets `EncodedKey`. Required.
    #[inline] pub fn encoded_key(mut self, value: impl IntoValue_<String>) -> PublicKeyConfig<S0, Set_, S2> { self.0.put("EncodedKey", value.into_node()); PublicKeyConfig(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> PublicKeyConfig<S0, S1, Set_> { self.0.put("Name", value.into_node()); PublicKeyConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<PublicKeyConfig> for PublicKeyConfig<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
