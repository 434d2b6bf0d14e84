package dev.faultline.sdk.spring.boot4;

import dev.faultline.sdk.spring.testing.PersonalDataContract;

class PersonalDataTest extends PersonalDataContract {}
