// Made by `cargo xtask generate`; do not edit.
//! `AWS::QBusiness::DataAccessor`

use stanchion_template::generated::*;

/// `AWS::QBusiness::DataAccessor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-dataaccessor.html)
#[must_use]
pub struct DataAccessor<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl DataAccessor<Missing_<super::required::action_configurations>, Missing_<super::required::application_id>, Missing_<super::required::display_name>, Missing_<super::required::principal>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataAccessor(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> DataAccessor<S0, S1, S2, S3> {
    /// Sets `ActionConfigurations`. Required. 1 to 10 items.
    #[inline] pub fn action_configurations(mut self, value: impl IntoValue_<Vec<ActionConfiguration>>) -> DataAccessor<Set_, S1, S2, S3> { self.0.put("ActionConfigurations", value.into_node()); DataAccessor(self.0, PhantomData_) }
    /// Sets `ApplicationId`. Required. Exactly 36 characters. An update replaces the resource.
    #[inline] pub fn application_id(mut self, value: impl IntoValue_<String>) -> DataAccessor<S0, Set_, S2, S3> { self.0.put("ApplicationId", value.into_node()); DataAccessor(self.0, PhantomData_) }
    /// Sets `AuthenticationDetail`.
    #[inline] pub fn authentication_detail(mut self, value: impl IntoValue_<DataAccessorAuthenticationDetail>) -> Self { self.0.put("AuthenticationDetail", value.into_node()); self }
    /// Sets `DisplayName`. Required. 1 to 100 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> DataAccessor<S0, S1, Set_, S3> { self.0.put("DisplayName", value.into_node()); DataAccessor(self.0, PhantomData_) }
    /// Sets `Principal`. Required. 1 to 1284 characters. An update replaces the resource.
    #[inline] pub fn principal(mut self, value: impl IntoValue_<String>) -> DataAccessor<S0, S1, S2, Set_> { self.0.put("Principal", value.into_node()); DataAccessor(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<DataAccessor> for DataAccessor<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for DataAccessor<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::QBusiness::DataAccessor";
    type Handle = DataAccessorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DataAccessor`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DataAccessorRef(Id_);
impl From<Id_> for DataAccessorRef { #[inline] fn from(id: Id_) -> Self { DataAccessorRef(id) } }
impl AsRef<Id_> for DataAccessorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DataAccessorRef {
    /// `Ref`: `ApplicationId|DataAccessorId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `DataAccessorArn`
    #[inline] pub fn data_accessor_arn(&self) -> Value_<String> { self.0.attribute("DataAccessorArn") }
    /// `Fn::GetAtt` `DataAccessorId`
    #[inline] pub fn data_accessor_id(&self) -> Value_<String> { self.0.attribute("DataAccessorId") }
    /// `Fn::GetAtt` `IdcApplicationArn`
    #[inline] pub fn idc_application_arn(&self) -> Value_<String> { self.0.attribute("IdcApplicationArn") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::QBusiness::DataAccessor.DocumentAttributeValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-dataaccessor-documentattributevalue.html)
#[must_use]
pub struct DocumentAttributeValue(Properties_);
impl DocumentAttributeValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DocumentAttributeValue(Properties_::new()) }
}
impl DocumentAttributeValue {
    /// Sets `StringValue`. At most 2048 characters.
    #[inline] pub fn string_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StringValue", value.into_node()); self }
    /// Sets `StringListValue`.
    #[inline] pub fn string_list_value(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("StringListValue", value.into_node()); self }
    /// Sets `LongValue`.
    #[inline] pub fn long_value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("LongValue", value.into_node()); self }
    /// Sets `DateValue`.
    #[inline] pub fn date_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DateValue", value.into_node()); self }
}
impl IntoValue_<DocumentAttributeValue> for DocumentAttributeValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QBusiness::DataAccessor.DocumentAttribute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-dataaccessor-documentattribute.html)
#[must_use]
pub struct DocumentAttribute<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DocumentAttribute<Missing_<super::required::name>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DocumentAttribute(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DocumentAttribute<S0, S1> {
    /// Sets `Name`. Required. 1 to 200 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DocumentAttribute<Set_, S1> { self.0.put("Name", value.into_node()); DocumentAttribute(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<DocumentAttributeValue>) -> DocumentAttribute<S0, Set_> { self.0.put("Value", value.into_node()); DocumentAttribute(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DocumentAttribute> for DocumentAttribute<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QBusiness::DataAccessor.AttributeFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-dataaccessor-attributefilter.html)
#[must_use]
pub struct AttributeFilter(Properties_);
impl AttributeFilter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AttributeFilter(Properties_::new()) }
}
impl AttributeFilter {
    /// Sets `AndAllFilters`.
    #[inline] pub fn and_all_filters(mut self, value: impl IntoValue_<Vec<AttributeFilter>>) -> Self { self.0.put("AndAllFilters", value.into_node()); self }
    /// Sets `ContainsAll`.
    #[inline] pub fn contains_all(mut self, value: impl IntoValue_<DocumentAttribute>) -> Self { self.0.put("ContainsAll", value.into_node()); self }
    /// Sets `ContainsAny`.
    #[inline] pub fn contains_any(mut self, value: impl IntoValue_<DocumentAttribute>) -> Self { self.0.put("ContainsAny", value.into_node()); self }
    /// Sets `EqualsTo`.
    #[inline] pub fn equals_to(mut self, value: impl IntoValue_<DocumentAttribute>) -> Self { self.0.put("EqualsTo", value.into_node()); self }
    /// Sets `GreaterThan`.
    #[inline] pub fn greater_than(mut self, value: impl IntoValue_<DocumentAttribute>) -> Self { self.0.put("GreaterThan", value.into_node()); self }
    /// Sets `GreaterThanOrEquals`.
    #[inline] pub fn greater_than_or_equals(mut self, value: impl IntoValue_<DocumentAttribute>) -> Self { self.0.put("GreaterThanOrEquals", value.into_node()); self }
    /// Sets `LessThan`.
    #[inline] pub fn less_than(mut self, value: impl IntoValue_<DocumentAttribute>) -> Self { self.0.put("LessThan", value.into_node()); self }
    /// Sets `LessThanOrEquals`.
    #[inline] pub fn less_than_or_equals(mut self, value: impl IntoValue_<DocumentAttribute>) -> Self { self.0.put("LessThanOrEquals", value.into_node()); self }
    /// Sets `NotFilter`.
    #[inline] pub fn not_filter(mut self, value: impl IntoValue_<AttributeFilter>) -> Self { self.0.put("NotFilter", value.into_node()); self }
    /// Sets `OrAllFilters`.
    #[inline] pub fn or_all_filters(mut self, value: impl IntoValue_<Vec<AttributeFilter>>) -> Self { self.0.put("OrAllFilters", value.into_node()); self }
}
impl IntoValue_<AttributeFilter> for AttributeFilter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QBusiness::DataAccessor.ActionFilterConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-dataaccessor-actionfilterconfiguration.html)
#[must_use]
pub struct ActionFilterConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ActionFilterConfiguration<Missing_<super::required::document_attribute_filter>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ActionFilterConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ActionFilterConfiguration<S0> {
    /// Sets `DocumentAttributeFilter`. Required.
    #[inline] pub fn document_attribute_filter(mut self, value: impl IntoValue_<AttributeFilter>) -> ActionFilterConfiguration<Set_> { self.0.put("DocumentAttributeFilter", value.into_node()); ActionFilterConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ActionFilterConfiguration> for ActionFilterConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QBusiness::DataAccessor.ActionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-dataaccessor-actionconfiguration.html)
#[must_use]
pub struct ActionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ActionConfiguration<Missing_<super::required::action>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ActionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ActionConfiguration<S0> {
    /// Sets `Action`. Required.
    #[inline] pub fn action(mut self, value: impl IntoValue_<String>) -> ActionConfiguration<Set_> { self.0.put("Action", value.into_node()); ActionConfiguration(self.0, PhantomData_) }
    /// Sets `FilterConfiguration`.
    #[inline] pub fn filter_configuration(mut self, value: impl IntoValue_<ActionFilterConfiguration>) -> Self { self.0.put("FilterConfiguration", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ActionConfiguration> for ActionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QBusiness::DataAccessor.DataAccessorIdcTrustedTokenIssuerConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-dataaccessor-dataaccessoridctrustedtokenissuerconfiguration.html)
#[must_use]
pub struct DataAccessorIdcTrustedTokenIssuerConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataAccessorIdcTrustedTokenIssuerConfiguration<Missing_<super::required::idc_trusted_token_issuer_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataAccessorIdcTrustedTokenIssuerConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> DataAccessorIdcTrustedTokenIssuerConfiguration<S0> {
    /// Sets `IdcTrustedTokenIssuerArn`. Required. 0 to 1284 characters.
    #[inline] pub fn idc_trusted_token_issuer_arn(mut self, value: impl IntoValue_<String>) -> DataAccessorIdcTrustedTokenIssuerConfiguration<Set_> { self.0.put("IdcTrustedTokenIssuerArn", value.into_node()); DataAccessorIdcTrustedTokenIssuerConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DataAccessorIdcTrustedTokenIssuerConfiguration> for DataAccessorIdcTrustedTokenIssuerConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QBusiness::DataAccessor.DataAccessorAuthenticationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-dataaccessor-dataaccessorauthenticationconfiguration.html)
#[must_use]
pub struct DataAccessorAuthenticationConfiguration(Properties_);
impl DataAccessorAuthenticationConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataAccessorAuthenticationConfiguration(Properties_::new()) }
}
impl DataAccessorAuthenticationConfiguration {
    /// Sets `IdcTrustedTokenIssuerConfiguration`.
    #[inline] pub fn idc_trusted_token_issuer_configuration(mut self, value: impl IntoValue_<DataAccessorIdcTrustedTokenIssuerConfiguration>) -> Self { self.0.put("IdcTrustedTokenIssuerConfiguration", value.into_node()); self }
}
impl IntoValue_<DataAccessorAuthenticationConfiguration> for DataAccessorAuthenticationConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QBusiness::DataAccessor.DataAccessorAuthenticationDetail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-dataaccessor-dataaccessorauthenticationdetail.html)
#[must_use]
pub struct DataAccessorAuthenticationDetail<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataAccessorAuthenticationDetail<Missing_<super::required::authentication_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataAccessorAuthenticationDetail(Properties_::new(), PhantomData_) }
}
impl<S0> DataAccessorAuthenticationDetail<S0> {
    /// Sets `AuthenticationConfiguration`.
    #[inline] pub fn authentication_configuration(mut self, value: impl IntoValue_<DataAccessorAuthenticationConfiguration>) -> Self { self.0.put("AuthenticationConfiguration", value.into_node()); self }
    /// Sets `AuthenticationType`. Required. The values are constants of [`DataAccessorAuthenticationType`].
    #[inline] pub fn authentication_type(mut self, value: impl IntoValue_<DataAccessorAuthenticationType>) -> DataAccessorAuthenticationDetail<Set_> { self.0.put("AuthenticationType", value.into_node()); DataAccessorAuthenticationDetail(self.0, PhantomData_) }
    /// Sets `ExternalIds`. Exactly 1 item.
    #[inline] pub fn external_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExternalIds", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DataAccessorAuthenticationDetail> for DataAccessorAuthenticationDetail<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::QBusiness::DataAccessor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-dataaccessor.html)
#[derive(Debug)]
pub enum DataAccessorAuthenticationType {}
impl DataAccessorAuthenticationType {
    /// `AWS_IAM_IDC_TTI`
    pub const AWS_IAM_IDC_TTI: Value_<DataAccessorAuthenticationType> = Value_::constant("AWS_IAM_IDC_TTI");
    /// `AWS_IAM_IDC_AUTH_CODE`
    pub const AWS_IAM_IDC_AUTH_CODE: Value_<DataAccessorAuthenticationType> = Value_::constant("AWS_IAM_IDC_AUTH_CODE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataAccessorAuthenticationType> { Value_::from_node(value.into_node()) }
}
