// Made by `cargo xtask generate`; do not edit.
//! `AWS::QBusiness::Retriever`

use stanchion_template::generated::*;

/// `AWS::QBusiness::Retriever`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-retriever.html)
#[must_use]
pub struct Retriever<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Retriever<Missing_<super::required::application_id>, Missing_<super::required::configuration>, Missing_<super::required::display_name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Retriever(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Retriever<S0, S1, S2, S3> {
    /// Sets `ApplicationId`. Required. Exactly 36 characters. An update replaces the resource.
    #[inline] pub fn application_id(mut self, value: impl IntoValue_<String>) -> Retriever<Set_, S1, S2, S3> { self.0.put("ApplicationId", value.into_node()); Retriever(self.0, PhantomData_) }
    /// Sets `Configuration`. Required.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<RetrieverConfiguration>) -> Retriever<S0, Set_, S2, S3> { self.0.put("Configuration", value.into_node()); Retriever(self.0, PhantomData_) }
    /// Sets `DisplayName`. Required. 1 to 1000 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Retriever<S0, S1, Set_, S3> { self.0.put("DisplayName", value.into_node()); Retriever(self.0, PhantomData_) }
    /// Sets `RoleArn`. 0 to 1284 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. Required. An update replaces the resource. The values are constants of [`RetrieverType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<RetrieverType>) -> Retriever<S0, S1, S2, Set_> { self.0.put("Type", value.into_node()); Retriever(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Retriever> for Retriever<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Retriever<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::QBusiness::Retriever";
    type Handle = RetrieverRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Retriever`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RetrieverRef(Id_);
impl From<Id_> for RetrieverRef { #[inline] fn from(id: Id_) -> Self { RetrieverRef(id) } }
impl AsRef<Id_> for RetrieverRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RetrieverRef {
    /// `Ref`: `ApplicationId|RetrieverId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `RetrieverArn`
    #[inline] pub fn retriever_arn(&self) -> Value_<String> { self.0.attribute("RetrieverArn") }
    /// `Fn::GetAtt` `RetrieverId`
    #[inline] pub fn retriever_id(&self) -> Value_<String> { self.0.attribute("RetrieverId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::QBusiness::Retriever.NativeIndexConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-retriever-nativeindexconfiguration.html)
#[must_use]
pub struct NativeIndexConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NativeIndexConfiguration<Missing_<super::required::index_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NativeIndexConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> NativeIndexConfiguration<S0> {
    /// Sets `IndexId`. Required. Exactly 36 characters.
    #[inline] pub fn index_id(mut self, value: impl IntoValue_<String>) -> NativeIndexConfiguration<Set_> { self.0.put("IndexId", value.into_node()); NativeIndexConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<NativeIndexConfiguration> for NativeIndexConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QBusiness::Retriever.KendraIndexConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-retriever-kendraindexconfiguration.html)
#[must_use]
pub struct KendraIndexConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KendraIndexConfiguration<Missing_<super::required::index_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KendraIndexConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> KendraIndexConfiguration<S0> {
    /// Sets `IndexId`. Required. Exactly 36 characters.
    #[inline] pub fn index_id(mut self, value: impl IntoValue_<String>) -> KendraIndexConfiguration<Set_> { self.0.put("IndexId", value.into_node()); KendraIndexConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<KendraIndexConfiguration> for KendraIndexConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QBusiness::Retriever.RetrieverConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-retriever-retrieverconfiguration.html)
#[must_use]
pub struct RetrieverConfiguration(Properties_);
impl RetrieverConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RetrieverConfiguration(Properties_::new()) }
}
impl RetrieverConfiguration {
    /// Sets `NativeIndexConfiguration`.
    #[inline] pub fn native_index_configuration(mut self, value: impl IntoValue_<NativeIndexConfiguration>) -> Self { self.0.put("NativeIndexConfiguration", value.into_node()); self }
    /// Sets `KendraIndexConfiguration`.
    #[inline] pub fn kendra_index_configuration(mut self, value: impl IntoValue_<KendraIndexConfiguration>) -> Self { self.0.put("KendraIndexConfiguration", value.into_node()); self }
}
impl IntoValue_<RetrieverConfiguration> for RetrieverConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::QBusiness::Retriever`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-retriever.html)
#[derive(Debug)]
pub enum RetrieverType {}
impl RetrieverType {
    /// `NATIVE_INDEX`
    pub const NATIVE_INDEX: Value_<RetrieverType> = Value_::constant("NATIVE_INDEX");
    /// `KENDRA_INDEX`
    pub const KENDRA_INDEX: Value_<RetrieverType> = Value_::constant("KENDRA_INDEX");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RetrieverType> { Value_::from_node(value.into_node()) }
}
