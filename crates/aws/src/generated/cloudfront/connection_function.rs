// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFront::ConnectionFunction`

use stanchion_template::generated::*;

/// `AWS::CloudFront::ConnectionFunction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-connectionfunction.html)
#[must_use]
pub struct ConnectionFunction<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ConnectionFunction<Missing_<super::required::connection_function_code>, Missing_<super::required::connection_function_config>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConnectionFunction(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ConnectionFunction<S0, S1, S2> {
    /// Sets `AutoPublish`.
    #[inline] pub fn auto_publish(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoPublish", value.into_node()); self }
    /// Sets `ConnectionFunctionCode`. Required.
    #[inline] pub fn connection_function_code(mut self, value: impl IntoValue_<String>) -> ConnectionFunction<Set_, S1, S2> { self.0.put("ConnectionFunctionCode", value.into_node()); ConnectionFunction(self.0, PhantomData_) }
    /// Sets `ConnectionFunctionConfig`. Required.
    #[inline] pub fn connection_function_config(mut self, value: impl IntoValue_<ConnectionFunctionConfig>) -> ConnectionFunction<S0, Set_, S2> { self.0.put("ConnectionFunctionConfig", value.into_node()); ConnectionFunction(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ConnectionFunction<S0, S1, Set_> { self.0.put("Name", value.into_node()); ConnectionFunction(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ConnectionFunction> for ConnectionFunction<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ConnectionFunction<S0, S1, S2> {
    const TYPE: &'static str = "AWS::CloudFront::ConnectionFunction";
    type Handle = ConnectionFunctionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ConnectionFunction`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConnectionFunctionRef(Id_);
impl From<Id_> for ConnectionFunctionRef { #[inline] fn from(id: Id_) -> Self { ConnectionFunctionRef(id) } }
impl AsRef<Id_> for ConnectionFunctionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConnectionFunctionRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ConnectionFunctionArn`
    #[inline] pub fn connection_function_arn(&self) -> Value_<String> { self.0.attribute("ConnectionFunctionArn") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `ETag`
    #[inline] pub fn e_tag(&self) -> Value_<String> { self.0.attribute("ETag") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
    /// `Fn::GetAtt` `Stage`
    #[inline] pub fn stage(&self) -> Value_<String> { self.0.attribute("Stage") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::CloudFront::ConnectionFunction.KeyValueStoreAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-connectionfunction-keyvaluestoreassociation.html)
#[must_use]
pub struct KeyValueStoreAssociation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KeyValueStoreAssociation<Missing_<super::required::key_value_store_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KeyValueStoreAssociation(Properties_::new(), PhantomData_) }
}
impl<S0> KeyValueStoreAssociation<S0> {
    /// Sets `KeyValueStoreARN`. Required.
    #[inline] pub fn key_value_store_arn(mut self, value: impl IntoValue_<String>) -> KeyValueStoreAssociation<Set_> { self.0.put("KeyValueStoreARN", value.into_node()); KeyValueStoreAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<KeyValueStoreAssociation> for KeyValueStoreAssociation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::ConnectionFunction.ConnectionFunctionConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-connectionfunction-connectionfunctionconfig.html)
#[must_use]
pub struct ConnectionFunctionConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ConnectionFunctionConfig<Missing_<super::required::comment>, Missing_<super::required::runtime>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConnectionFunctionConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ConnectionFunctionConfig<S0, S1> {
    /// Sets `Comment`. Required.
    #[inline] pub fn comment(mut self, value: impl IntoValue_<String>) -> ConnectionFunctionConfig<Set_, S1> { self.0.put("Comment", value.into_node()); ConnectionFunctionConfig(self.0, PhantomData_) }
    /// Sets `KeyValueStoreAssociations`.
    #[inline] pub fn key_value_store_associations(mut self, value: impl IntoValue_<Vec<KeyValueStoreAssociation>>) -> Self { self.0.put("KeyValueStoreAssociations", value.into_node()); self }
    /// Sets `Runtime`. Required. The values are constants of [`Runtime`].
    #[inline] pub fn runtime(mut self, value: impl IntoValue_<Runtime>) -> ConnectionFunctionConfig<S0, Set_> { self.0.put("Runtime", value.into_node()); ConnectionFunctionConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ConnectionFunctionConfig> for ConnectionFunctionConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CloudFront::ConnectionFunction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-connectionfunction.html)
#[derive(Debug)]
pub enum Runtime {}
impl Runtime {
    /// `cloudfront-js-2.0`
    pub const CLOUDFRONT_JS_2_0: Value_<Runtime> = Value_::constant("cloudfront-js-2.0");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Runtime> { Value_::from_node(value.into_node()) }
}
