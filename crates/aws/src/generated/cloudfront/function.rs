// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFront::Function`

use stanchion_template::generated::*;

/// `AWS::CloudFront::Function`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-function.html)
#[must_use]
pub struct Function<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Function<Missing_<super::required::function_code>, Missing_<super::required::function_config>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Function(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Function<S0, S1, S2> {
    /// Sets `AutoPublish`.
    #[inline] pub fn auto_publish(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoPublish", value.into_node()); self }
    /// Sets `FunctionCode`. Required.
    #[inline] pub fn function_code(mut self, value: impl IntoValue_<String>) -> Function<Set_, S1, S2> { self.0.put("FunctionCode", value.into_node()); Function(self.0, PhantomData_) }
    /// Sets `FunctionConfig`. Required.
    #[inline] pub fn function_config(mut self, value: impl IntoValue_<FunctionConfig>) -> Function<S0, Set_, S2> { self.0.put("FunctionConfig", value.into_node()); Function(self.0, PhantomData_) }
    /// Sets `FunctionMetadata`.
    #[inline] pub fn function_metadata(mut self, value: impl IntoValue_<FunctionMetadata>) -> Self { self.0.put("FunctionMetadata", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Function<S0, S1, Set_> { self.0.put("Name", value.into_node()); Function(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Function> for Function<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Function<S0, S1, S2> {
    const TYPE: &'static str = "AWS::CloudFront::Function";
    type Handle = FunctionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Function`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FunctionRef(Id_);
impl From<Id_> for FunctionRef { #[inline] fn from(id: Id_) -> Self { FunctionRef(id) } }
impl AsRef<Id_> for FunctionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FunctionRef {
    /// `Ref`: `FunctionARN`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `FunctionARN`
    #[inline] pub fn function_arn(&self) -> Value_<String> { self.0.attribute("FunctionARN") }
    /// `Fn::GetAtt` `FunctionMetadata.FunctionARN`
    #[inline] pub fn function_metadata_function_arn(&self) -> Value_<String> { self.0.attribute("FunctionMetadata.FunctionARN") }
    /// `Fn::GetAtt` `Stage`
    #[inline] pub fn stage(&self) -> Value_<String> { self.0.attribute("Stage") }
}
/// `AWS::CloudFront::Function.KeyValueStoreAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-function-keyvaluestoreassociation.html)
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
/// `AWS::CloudFront::Function.FunctionConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-function-functionconfig.html)
#[must_use]
pub struct FunctionConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FunctionConfig<Missing_<super::required::comment>, Missing_<super::required::runtime>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FunctionConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FunctionConfig<S0, S1> {
    /// Sets `Comment`. Required.
    #[inline] pub fn comment(mut self, value: impl IntoValue_<String>) -> FunctionConfig<Set_, S1> { self.0.put("Comment", value.into_node()); FunctionConfig(self.0, PhantomData_) }
    /// Sets `KeyValueStoreAssociations`.
    #[inline] pub fn key_value_store_associations(mut self, value: impl IntoValue_<Vec<KeyValueStoreAssociation>>) -> Self { self.0.put("KeyValueStoreAssociations", value.into_node()); self }
    /// Sets `Runtime`. Required. The values are constants of [`Runtime`].
    #[inline] pub fn runtime(mut self, value: impl IntoValue_<Runtime>) -> FunctionConfig<S0, Set_> { self.0.put("Runtime", value.into_node()); FunctionConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FunctionConfig> for FunctionConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::Function.FunctionMetadata`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-function-functionmetadata.html)
#[must_use]
pub struct FunctionMetadata(Properties_);
impl FunctionMetadata {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FunctionMetadata(Properties_::new()) }
}
impl FunctionMetadata {
    /// Sets `FunctionARN`.
    #[inline] pub fn function_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FunctionARN", value.into_node()); self }
}
impl IntoValue_<FunctionMetadata> for FunctionMetadata { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CloudFront::Function`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-function.html)
#[derive(Debug)]
pub enum Runtime {}
impl Runtime {
    /// `cloudfront-js-1.0`
    pub const CLOUDFRONT_JS_1_0: Value_<Runtime> = Value_::constant("cloudfront-js-1.0");
    /// `cloudfront-js-2.0`
    pub const CLOUDFRONT_JS_2_0: Value_<Runtime> = Value_::constant("cloudfront-js-2.0");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Runtime> { Value_::from_node(value.into_node()) }
}
