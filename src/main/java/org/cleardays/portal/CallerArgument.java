package org.cleardays.portal;

import java.security.Principal;

import org.cleardays.portal.account.Account;
import org.cleardays.portal.account.Accounts;
import org.cleardays.portal.act.NotFound;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** The account of whoever calls, read anew at each request, so that a role that was taken away counts at once. */
record CallerArgument(Accounts accounts) implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Account.class;
    }

    @Override
    public Account resolveArgument(MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest request,
                                   WebDataBinderFactory binders) {
        Principal caller = request.getUserPrincipal();
        if (caller == null) {
            throw new NotFound();
        }
        return accounts.find(caller.getName()).orElseThrow(NotFound::new);
    }
}
